// What the command itself refuses or warns about: its arguments, its input, its channel.
#pragma once

#include "model/problem.h"

namespace opentalk::command::problems {

inline constexpr ProblemType unknownCommand {
    "unknown-command", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is no command “%1”."),
    QT_TRANSLATE_NOOP("Problem", "Run opentalk-proxy --help for the list of commands.")};

inline constexpr ProblemType unknownCommandLike {
    "unknown-command", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is no command “%1”."),
    QT_TRANSLATE_NOOP("Problem", "Perhaps “%2” was meant; opentalk-proxy --help lists them all.")};

inline constexpr ProblemType missingCommand {
    "missing-command", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "No command was given."),
    QT_TRANSLATE_NOOP("Problem", "Run opentalk-proxy --help for the list of commands.")};

inline constexpr ProblemType unknownOption {
    "unknown-option", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is no option “%1” here."),
    QT_TRANSLATE_NOOP("Problem", "Run opentalk-proxy %2 --help for its options.")};

inline constexpr ProblemType unknownOptionLike {
    "unknown-option", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is no option “%1” here."),
    QT_TRANSLATE_NOOP("Problem",
                      "Perhaps “%3” was meant; opentalk-proxy %2 --help lists them all.")};

inline constexpr ProblemType missingValue {
    "missing-value", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "The option needs a value."),
    QT_TRANSLATE_NOOP("Problem", "Write it after the option: %1 VALUE.")};

inline constexpr ProblemType unexpectedValue {
    "unexpected-value", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The option takes no value."),
    QT_TRANSLATE_NOOP("Problem", "Leave the equals sign and what follows it out.")};

inline constexpr ProblemType givenTwice {"given-twice", ProblemKind::Input,
                                         QT_TRANSLATE_NOOP("Problem", "The option is given twice."),
                                         QT_TRANSLATE_NOOP("Problem", "Keep one of them.")};

inline constexpr ProblemType unexpectedArgument {
    "unexpected-argument", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is one argument too many: “%1”."),
    QT_TRANSLATE_NOOP("Problem", "Run opentalk-proxy %2 --help for its arguments.")};

inline constexpr ProblemType missingProfile {
    "missing-profile", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "No profile was given."),
    QT_TRANSLATE_NOOP("Problem", "Name its file, or - for standard input.")};

inline constexpr ProblemType optionsConflict {
    "options-conflict", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 and %2 exclude each other."),
    QT_TRANSLATE_NOOP("Problem", "Keep one of them.")};

inline constexpr ProblemType onlyToObtain {
    "only-to-obtain", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "%1 belongs to “certificates obtain”."),
    QT_TRANSLATE_NOOP("Problem", "Leave it out.")};

inline constexpr ProblemType missingOutput {
    "missing-output", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "It is not said where the files should go."),
    QT_TRANSLATE_NOOP("Problem", "Add --output DIR, --archive FILE.tar.gz or --list.")};

inline constexpr ProblemType incompleteTarget {
    "incomplete-target", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The machine to generate for is only half described."),
    QT_TRANSLATE_NOOP("Problem", "Give --nginx, --openssl and --layout together.")};

inline constexpr ProblemType unknownLayout {
    "unknown-layout", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "There is no layout “%1”."),
    QT_TRANSLATE_NOOP("Problem", "The layouts are sites, conf.d, vhosts.d and http.d.")};

inline constexpr ProblemType emptyValue {
    "empty-value", ProblemKind::Input, QT_TRANSLATE_NOOP("Problem", "The value is empty."),
    QT_TRANSLATE_NOOP("Problem", "Give a value, or leave the option out.")};

inline constexpr ProblemType notADigest {
    "not-a-digest", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "A digest is 64 digits and small letters from a to f."),
    QT_TRANSLATE_NOOP("Problem", "Copy it from the last line of opentalk-proxy plan.")};

inline constexpr ProblemType notANumber {
    "not-a-checkpoint-number", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no number of a checkpoint."),
    QT_TRANSLATE_NOOP("Problem", "Run opentalk-proxy history for the numbers.")};

inline constexpr ProblemType notAPath {
    "not-a-clean-path", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "“%1” is no complete and clean path."),
    QT_TRANSLATE_NOOP("Problem", "Start it with a slash and leave out “..”, “.” and empty parts.")};

inline constexpr ProblemType inputUnreadable {
    "input-unreadable", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The file cannot be read: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check its name and its permissions.")};

inline constexpr ProblemType inputTooLarge {
    "input-too-large", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The input is larger than %1 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Check that it is the right file.")};

inline constexpr ProblemType outputNotAFolder {
    "output-not-a-folder", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "Something that is no folder lies there."),
    QT_TRANSLATE_NOOP("Problem", "Name a folder, or a path that does not exist yet.")};

inline constexpr ProblemType outputFailed {
    "output-failed", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem", "It cannot be written: %1."),
    QT_TRANSLATE_NOOP("Problem", "Check the permissions and the free space there.")};

inline constexpr ProblemType resultUnsaid {
    "result-unsaid", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "Everything was done, but the result could not be written."),
    QT_TRANSLATE_NOOP("Problem", "Look at the history for what was done.")};

inline constexpr ProblemType leftOver {
    "left-over", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "It lies there from an earlier run and is not part of this one."),
    QT_TRANSLATE_NOOP("Problem",
                      "Delete it before the folder is used, or generate into a new one.")};

inline constexpr ProblemType placeholderNotIncluded {
    "placeholder-not-included", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem",
                      "The placeholder certificate is not included, since a key is made where it "
                      "is used."),
    QT_TRANSLATE_NOOP("Problem", "Make it on the target machine: %1")};

inline constexpr ProblemType noNginxHere {
    "no-nginx-here", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "NGINX is not installed here, so there is nothing to generate for."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "Install it (%1), or describe another machine with --survey, or with --nginx, "
        "--openssl and --layout.")};

inline constexpr ProblemType interruptedRun {
    "interrupted-run", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "An earlier run was interrupted and its changes may be half done."),
    QT_TRANSLATE_NOOP("Problem",
                      "The next apply, undo or remove as root takes it back or finishes it.")};

inline constexpr ProblemType requestVersion {
    "request-version", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The request is not of version %1."),
    QT_TRANSLATE_NOOP("Problem", "Use the wizard and the command of one release together.")};

inline constexpr ProblemType requestId {
    "request-id", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The number of a request is from 1 to 2147483647."),
    QT_TRANSLATE_NOOP("Problem", "Count the requests from 1.")};

inline constexpr ProblemType unknownRequest {
    "unknown-request", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "There is no request “%1”."),
    QT_TRANSLATE_NOOP("Problem", "Use the wizard and the command of one release together.")};

inline constexpr ProblemType tooManyPaths {
    "too-many-paths", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The list holds more than %1 paths."),
    QT_TRANSLATE_NOOP("Problem", "Name only files of the plan.")};

inline constexpr ProblemType tooManyPorts {
    "too-many-ports", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The list holds more than %1 ports."),
    QT_TRANSLATE_NOOP("Problem", "Ask about fewer at a time, or about a range of them.")};

inline constexpr ProblemType lineTooLong {
    "line-too-long", ProblemKind::Input,
    QT_TRANSLATE_NOOP("Problem", "The request is longer than %1 MiB."),
    QT_TRANSLATE_NOOP("Problem", "Send it as one line of JSON below that size.")};

inline constexpr ProblemType surveyHoldsMainFile {
    "survey-holds-main-file", ProblemKind::Machine,
    QT_TRANSLATE_NOOP("Problem",
                      "The survey holds the whole text of this file, since one line of ours has to "
                      "go into it."),
    QT_TRANSLATE_NOOP("Problem", "Where the file has secrets in it, give the survey to nobody.")};

inline constexpr ProblemType programFault {
    "program-fault", ProblemKind::Fault,
    QT_TRANSLATE_NOOP("Problem", "The program met a state that it does not know: %1."),
    QT_TRANSLATE_NOOP("Problem", "Please report it with the command line that led to it.")};

} // namespace opentalk::command::problems
