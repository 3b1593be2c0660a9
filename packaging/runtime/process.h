// Processes that stay behind the program and must not be in anybody's way.
#pragma once

/// Forks one that is nobody's child, in a session of its own, deaf to what a terminal or a logout
/// sends, holding no descriptor but the kept ones, and, unless VERBOSE is set, without a voice.
/// 0 in it, 1 in the caller, -1 where there are too many processes.
int process_detach(const char *name, const int *kept, int count);

/// Closes all descriptors from 3 on but the kept ones.
void process_close_others(const int *kept, int count);

/// As `ps` and `killall` know it.
void process_rename(const char *name);

/// Sees to it that 0, 1 and 2 are open, so that no other descriptor gets such a number. What the
/// program gets is closed again, as it was.
void process_fill_standard(void);
