// Everything the machine may refuse: files and folders, child programs, nginx itself.
#pragma once

#include "model/problem.h"

namespace opentalk::machine {

inline constexpr ProblemType pathUnusable {
    "path-unusable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is not an absolute path without “.”, “..” and “//”."),
    QT_TRANSLATE_NOOP("Problem", "Write the path out from the root folder.")};

inline constexpr ProblemType folderNotRoots {
    "folder-not-roots", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This folder belongs to the user with number %1, not to root."),
    QT_TRANSLATE_NOOP("Problem", "Give it to root, or use another folder.")};

inline constexpr ProblemType folderWritable {
    "folder-writable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Users other than root may change this folder (mode %1)."),
    QT_TRANSLATE_NOOP("Problem", "Take the write permission from group and others.")};

inline constexpr ProblemType fileNotRoots {
    "file-not-roots", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file can be changed by users other than root."),
    QT_TRANSLATE_NOOP("Problem", "Give it to root and take the write permission from others.")};

inline constexpr ProblemType linkNotRoots {
    "link-not-roots", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This symbolic link belongs to the user with number %1."),
    QT_TRANSLATE_NOOP("Problem", "Let root make the link, or name the file it points to.")};

inline constexpr ProblemType linkOnTheWay {
    "link-on-the-way", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A symbolic link stands where a folder is expected."),
    QT_TRANSLATE_NOOP("Problem", "Replace the link by the folder itself.")};

inline constexpr ProblemType tooManyLinks {
    "too-many-links", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The symbolic links on this path lead to no end."),
    QT_TRANSLATE_NOOP("Problem", "Correct the links.")};

inline constexpr ProblemType notAFolder {
    "not-a-folder", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Something that is not a folder stands where one is needed."),
    QT_TRANSLATE_NOOP("Problem", "Move it away.")};

inline constexpr ProblemType notARegularFile {
    "not-a-regular-file", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This is not a regular file."),
    QT_TRANSLATE_NOOP("Problem", "Put a regular file in its place.")};

inline constexpr ProblemType pipeUnread {
    "pipe-unread", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This log is a pipe that nobody reads; nginx would wait there without end."),
    QT_TRANSLATE_NOOP("Problem", "Put a regular file in its place, or start what reads it.")};

inline constexpr ProblemType notReplaceable {
    "not-replaceable", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "A folder or a special file stands where a file is to be written."),
    QT_TRANSLATE_NOOP("Problem", "Move it away.")};

inline constexpr ProblemType fileTooLarge {
    "file-too-large", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file is larger than %1 bytes, the most that is read here."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file.")};

inline constexpr ProblemType folderNotEmpty {
    "folder-not-empty", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This folder is not empty and stays."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at what is in it, and remove it by hand if nobody needs it.")};

inline constexpr ProblemType notPermitted {
    "not-permitted", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "This account may not do that here (%1)."),
    QT_TRANSLATE_NOOP("Problem", "Run this as root.")};

inline constexpr ProblemType cannotRead {
    "cannot-read", ProblemKind::Machine, QT_TRANSLATE_NOOP("Problem", "This cannot be read: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check the path and the disk.")};

inline constexpr ProblemType cannotWrite {
    "cannot-write", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This cannot be written: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check that the disk is neither full nor read-only.")};

inline constexpr ProblemType programMissing {
    "program-missing", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The program is not installed at any of its usual places."),
    QT_TRANSLATE_NOOP("Problem", "Install it with the package manager.")};

inline constexpr ProblemType programNotStarted {
    "program-not-started", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The program could not be started: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check memory and process limits of this machine.")};

inline constexpr ProblemType programTimedOut {
    "program-timed-out", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The program did not end within %1 seconds and was stopped."),
    QT_TRANSLATE_NOOP("Problem", "Run it by hand to see what it waits for.")};

inline constexpr ProblemType includeCircle {
    "include-circle", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx's configuration includes %1 from within itself."),
    QT_TRANSLATE_NOOP("Problem", "Remove one of the include lines.")};

inline constexpr ProblemType configurationTooLarge {
    "configuration-too-large", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "nginx's configuration is more than is read here; some of it is not known."),
    QT_TRANSLATE_NOOP("Problem", "Check what is included there, and how often.")};

inline constexpr ProblemType listenUnknown {
    "listen-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "It cannot be told on which address “listen %1” listens."),
    QT_TRANSLATE_NOOP("Problem", "Write a numeric address there.")};

inline constexpr ProblemType masterGone {
    "master-gone", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The nginx with process number %1 does not run any more."),
    QT_TRANSLATE_NOOP("Problem", "Look at nginx's error log, and start nginx again.")};

inline constexpr ProblemType masterUnnamed {
    "master-unnamed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "NGINX runs as process %1, but this file does not name it, so that it cannot "
                      "be asked to reload."),
    QT_TRANSLATE_NOOP("Problem", "Write that number into the file, then try again.")};

inline constexpr ProblemType signalRefused {
    "signal-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "nginx could not be asked to reload: %1."),
    QT_TRANSLATE_NOOP("Problem", "Run this as root.")};

inline constexpr ProblemType reloadNotDone {
    "reload-not-done", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "nginx goes on with its old workers after the reload. %1"),
    QT_TRANSLATE_NOOP("Problem", "Look at nginx's error log.")};

inline constexpr ProblemType startFailed {
    "start-failed", ProblemKind::Machine, QT_TRANSLATE_NOOP("Problem", "nginx did not start. %1"),
    QT_TRANSLATE_NOOP("Problem", "Look at nginx's error log.")};

inline constexpr ProblemType startNotHere {
    "start-not-here", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The nginx of another root folder is not started from here."),
    QT_TRANSLATE_NOOP("Problem", "Start it where it belongs, then apply again.")};

// Plan, sandbox and the wire

inline constexpr ProblemType wireValueUnknown {
    "wire-value-unknown", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "The helper and the window do not understand each other here."),
    QT_TRANSLATE_NOOP("Problem", "Use a helper and a window of the same version.")};

inline constexpr ProblemType fileEdited {
    "file-edited", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This file was written by this program and changed by hand since."),
    QT_TRANSLATE_NOOP("Problem", "Look at the difference; to replace the file, take it over.")};

inline constexpr ProblemType fileOfOthers {
    "file-of-others", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This file is in the way and was not written by this program."),
    QT_TRANSLATE_NOOP("Problem", "Look at the difference; to replace the file, take it over.")};

inline constexpr ProblemType lineForMainFile {
    "line-for-main-file", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This nginx.conf reads no folder of sites. One marked line at the end of its "
                      "http block lets it read OpenTalk's files."),
    QT_TRANSLATE_NOOP("Problem",
                      "Look at the difference; to have the line added, take the file over.")};

inline constexpr ProblemType wrongKind {
    "wrong-kind", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "There is %1 where %2 belongs."),
    QT_TRANSLATE_NOOP("Problem", "Move it away by hand; it is not replaced.")};

inline constexpr ProblemType takeOverUnknown {
    "take-over-unknown", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no file of the plan, so it cannot be taken over."),
    QT_TRANSLATE_NOOP("Problem", "Name a path as the plan shows it.")};

inline constexpr ProblemType sandboxFailed {
    "sandbox-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The tree for the test could not be put together: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check memory and free space of this machine.")};

inline constexpr ProblemType sandboxRefused {
    "sandbox-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "A tree below another folder can only be tested where mounting is allowed."),
    QT_TRANSLATE_NOOP("Problem", "Run this as root, outside of a container.")};

inline constexpr ProblemType mountingRefused {
    "mounting-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "This account may not mount anything here (%1)."),
    QT_TRANSLATE_NOOP("Problem", "Run this as root, outside of a container.")};

// The verdict while typing

inline constexpr ProblemType privateSpaceRefused {
    "private-space-refused", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem",
                      "This system does not let ordinary accounts test NGINX's files (%1)."),
    QT_TRANSLATE_NOOP("Problem", "The test comes at apply, before anything is changed.")};

inline constexpr ProblemType configurationHidden {
    "configuration-hidden", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "This account may not read all of NGINX's configuration."),
    QT_TRANSLATE_NOOP("Problem", "The test comes at apply, before anything is changed.")};

inline constexpr ProblemType judgedByLimits {
    "judged-by-limits", ProblemKind::Permission,
    QT_TRANSLATE_NOOP("Problem", "NGINX meets limits of this account here, which root has not."),
    QT_TRANSLATE_NOOP("Problem", "The test comes at apply, before anything is changed.")};

inline constexpr ProblemType neighbourHostUnknown {
    "neighbour-host-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "NGINX takes OpenTalk's files, but the host “%1” of another site cannot be "
                      "looked up at present."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Correct the name there, or see to its name server: NGINX does not load without it.")};

inline constexpr ProblemType directiveUnknown {
    "directive-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "This NGINX does not know “%1”: a module is missing, or it is too old."),
    QT_TRANSLATE_NOOP("Problem", "Load the module, or take the line out.")};

inline constexpr ProblemType directiveRepeated {
    "directive-repeated", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "“%1” may be set only once at this place."),
    QT_TRANSLATE_NOOP("Problem", "Take one of the two lines out.")};

inline constexpr ProblemType directiveMisplaced {
    "directive-misplaced", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "“%1” may not stand in this block."),
    QT_TRANSLATE_NOOP("Problem", "Move it to where NGINX's documentation allows it.")};

inline constexpr ProblemType nameTaken {
    "name-taken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "“%1” is defined twice, and counts for all of NGINX."),
    QT_TRANSLATE_NOOP("Problem", "Rename it where it is not OpenTalk's.")};

inline constexpr ProblemType defaultServerTaken {
    "default-server-taken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Two sites want to be the default server of %1."),
    QT_TRANSLATE_NOOP("Problem", "Take “default_server” from the one that is not OpenTalk's.")};

inline constexpr ProblemType serverNameIgnored {
    "server-name-ignored", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "Another site on the same address serves “%1” already; NGINX would ignore it here."),
    QT_TRANSLATE_NOOP("Problem", "Choose another name, or take it out of the other site.")};

inline constexpr ProblemType listenOptionsTwice {
    "listen-options-twice", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "Two sites set options for listening on %1; one may."),
    QT_TRANSLATE_NOOP("Problem", "Leave the options in one of the two “listen” lines.")};

inline constexpr ProblemType hashTooSmall {
    "hash-too-small", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "A name is too long for NGINX's tables as they are set."),
    QT_TRANSLATE_NOOP("Problem", "Set %1 to the next larger power of two in the http block.")};

inline constexpr ProblemType hostUnknown {
    "host-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "The host “%1” cannot be looked up, and NGINX does not load without its address."),
    QT_TRANSLATE_NOOP("Problem", "Correct the name, or write its address.")};

inline constexpr ProblemType certificateNotLoaded {
    "certificate-not-loaded", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "NGINX cannot load the certificate or key “%1”."),
    QT_TRANSLATE_NOOP("Problem",
                      "See that the file is there, is in PEM form and belongs to its other half.")};

inline constexpr ProblemType fileNotThere {
    "file-not-there", ProblemKind::Machine, QT_TRANSLATE_NOOP("Problem", "“%1” does not exist."),
    QT_TRANSLATE_NOOP("Problem", "Make it, or correct the path.")};

inline constexpr ProblemType variableUnknown {
    "variable-unknown", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The variable “%1” is defined nowhere."),
    QT_TRANSLATE_NOOP("Problem", "Correct its name, or take the line out.")};

inline constexpr ProblemType valueNotTaken {
    "value-not-taken", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "This NGINX does not take the values on this line."),
    QT_TRANSLATE_NOOP("Problem", "Correct the line.")};

inline constexpr ProblemType lineNotRead {
    "line-not-read", ProblemKind::Machine,
    QT_TRANSLATE_NOOP(
        "Problem",
        "NGINX cannot read the file here: a quote, a brace or a semicolon is missing or too many."),
    QT_TRANSLATE_NOOP("Problem", "Correct the line, or the one before it.")};

inline constexpr ProblemType refusedInOurs {
    "refused-in-ours", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "This NGINX refuses a line that is written here."),
    QT_TRANSLATE_NOOP("Problem", "Report this with the line and the version of NGINX.")};

inline constexpr ProblemType refusedInTheirs {
    "refused-in-theirs", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "The line is in a file that is not OpenTalk's."),
    QT_TRANSLATE_NOOP("Problem", "Correct it there: NGINX loads nothing until then.")};

// Reading sites back

inline constexpr ProblemType siteNotLinked {
    "site-not-linked", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "This site has no link in sites-enabled: NGINX does not read it, so its "
                      "service was left out."),
    QT_TRANSLATE_NOOP("Problem", "Switch the service on on the page Services if it is wanted.")};

} // namespace opentalk::machine
