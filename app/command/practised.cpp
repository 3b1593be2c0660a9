#include "command/practised.h"

#include "certbot/flowproblems.h"
#include "practice/problems.h"

#include <algorithm>
#include <iterator>

namespace opentalk::command {

namespace {

using machine::Outcome;
using machine::Progress;
using machine::Step;
using machine::StepState;
using machine::Watcher;
using practice::Authority;

bool asksForAuthority(const Profile &profile)
{
    return profile.certificates.source == CertificateSource::LetsEncrypt;
}

Profile asking(const Authority &authority, Profile profile)
{
    if (asksForAuthority(profile)) {
        profile.certificates.directoryUrl = authority.directory;
        profile.certificates.directoryCa.clear();
        profile.certificates.staging = false;
    }
    return profile;
}

std::unexpected<Problems> failed(Step step, const Problems &problems, const Watcher &watch)
{
    watch({step, StepState::Running, {}, {}});
    watch({step, StepState::Failed, reason(problems.front()), problems.front()});
    return std::unexpected(problems);
}

bool isAboutSchedule(const Problem &problem)
{
    return problem.is(certbot::notScheduled);
}

Watcher withoutSchedule(const Watcher &watch)
{
    return [&watch](const Progress &progress) {
        const bool hidden = progress.step == Step::TestRenewal
            && progress.state == StepState::Failed && progress.problem
            && isAboutSchedule(*progress.problem);
        return watch(hidden ? Progress {progress.step, StepState::Done, {}, {}} : progress);
    };
}

Result<Outcome> withoutSchedule(Result<Outcome> outcome)
{
    if (outcome)
        std::erase_if(outcome->notes, isAboutSchedule);
    else if (std::erase_if(outcome.error(), isAboutSchedule) > 0 && outcome.error().empty())
        return Outcome {};
    return outcome;
}

Actions refusing(Actions actions, const Problems &why)
{
    actions.planObtaining = [plan = std::move(actions.planObtaining), why](const auto &profile,
                                                                           const auto &takeOver) {
        auto planned = plan(profile, takeOver);
        if (planned && asksForAuthority(profile))
            std::ranges::copy(why, std::back_inserter(planned->plan.problems));
        return planned;
    };
    actions.obtain = [obtain = std::move(actions.obtain), why](const auto &request,
                                                               const Watcher &watch) {
        return asksForAuthority(request.profile) ? Result<Outcome>(failed(Step::Look, why, watch))
                                                 : obtain(request, watch);
    };
    actions.testRenewal = [test = std::move(actions.testRenewal), why](const Profile &profile,
                                                                       const Watcher &watch) {
        return asksForAuthority(profile) ? Result<Outcome>(failed(Step::TestRenewal, why, watch))
                                         : test(profile, watch);
    };
    return actions;
}

/// Practice is over before anything is due, so that nothing renews is no finding; a timer of the
/// machine's own that shows is none of practice's.
void expectNoSchedule(Actions &actions)
{
    actions.certificates = [look = std::move(actions.certificates)](const auto &profile) {
        auto report = look(profile);
        if (report) {
            report->renewal = {};
            report->renewal.isPractice = true;
        }
        return report;
    };
}

/// What only looks, or writes files, needs the authority's URL alone.
void nameAuthority(Actions &actions, const Authority &authority)
{
    for (auto *plan : {&actions.plan, &actions.planObtaining})
        *plan = [made = std::move(*plan), authority](const auto &profile, const auto &takeOver) {
            auto planned = made(asking(authority, profile), takeOver);
            if (planned && asksForAuthority(profile))
                planned->warnings.push_back(warning(practice::authorityPlays, {}));
            return planned;
        };
    actions.apply = [apply = std::move(actions.apply), authority](transaction::Request request,
                                                                  const Watcher &watch) {
        request.profile = asking(authority, request.profile);
        return apply(request, watch);
    };
    actions.certificates
        = [look = std::move(actions.certificates), authority](const auto &profile) {
              return look(profile ? std::optional(asking(authority, *profile)) : profile);
          };
}

} // namespace

Actions practised(Actions actions, const Result<Authority> &authority)
{
    expectNoSchedule(actions);
    if (!authority)
        return refusing(std::move(actions), authority.error());
    nameAuthority(actions, *authority);
    actions.obtain = [obtain = std::move(actions.obtain), player = *authority](
                         transaction::Request request, const Watcher &watch) -> Result<Outcome> {
        if (const auto started = player.start(); !started)
            return failed(Step::Look, started.error(), watch);
        request.profile = asking(player, request.profile);
        return withoutSchedule(obtain(request, withoutSchedule(watch)));
    };
    actions.testRenewal = [test = std::move(actions.testRenewal), player = *authority](
                              const Profile &profile, const Watcher &watch) -> Result<Outcome> {
        if (const auto started = player.start(); !started)
            return failed(Step::TestRenewal, started.error(), watch);
        return withoutSchedule(test(asking(player, profile), withoutSchedule(watch)));
    };
    return actions;
}

} // namespace opentalk::command
