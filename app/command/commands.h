// One function a subcommand; each returns the exit status.
#pragma once

#include "command/options.h"

namespace opentalk::command {

int run(const ShowHelp &options);
int run(const ShowVersion &options);
int run(const SurveyOptions &options);
int run(const GenerateOptions &options);
int run(const PlanOptions &options);
int run(const ApplyOptions &options);
int run(const HistoryOptions &options);
int run(const UndoOptions &options);
int run(const RemoveOptions &options);
int run(const CertificatesOptions &options);
int run(const ServeOptions &options);
int run(const PracticeOptions &options);
int run(const JudgeOptions &options);

} // namespace opentalk::command
