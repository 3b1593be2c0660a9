#include "machine/judgementjson.h"

#include "machine/problems.h"
#include "model/json.h"
#include "model/problemjson.h"

namespace opentalk::machine {

namespace {

struct RulingName {
    Ruling ruling;
    const char *name;
};

constexpr RulingName rulings[] {{Ruling::Accepted, "accepted"},
                                {Ruling::Refused, "refused"},
                                {Ruling::NotJudged, "not-judged"}};

void readRuling(const std::string &name, Ruling &ruling, Problems &problems)
{
    const auto found = std::ranges::find(rulings, name, &RulingName::name);
    if (found == std::end(rulings))
        problems.push_back(problem(wireValueUnknown, "verdict"));
    else
        ruling = found->ruling;
}

} // namespace

nlohmann::ordered_json toJson(const Judgement &judgement)
{
    Json json;
    json["verdict"] = std::ranges::find(rulings, judgement.ruling, &RulingName::ruling)->name;
    json["nginx"] = judgement.nginx;
    json["digest"] = judgement.digest;
    json["file"] = judgement.file;
    json["line"] = judgement.line;
    json["words"] = judgement.words;
    if (judgement.explanation)
        json["explanation"] = opentalk::toJson(*judgement.explanation);
    return json;
}

Result<Judgement> judgementFromJson(const nlohmann::ordered_json &json)
{
    Judgement judgement;
    Problems problems;
    std::string ruling;
    ObjectReader reader(json, {}, problems);
    for (const char *key : {"verdict", "nginx", "digest", "file", "line", "words"})
        reader.require(key);
    reader.read("verdict", ruling);
    reader.read("nginx", judgement.nginx);
    reader.read("digest", judgement.digest);
    reader.read("file", judgement.file);
    reader.read("line", judgement.line);
    reader.read("words", judgement.words);
    readRuling(ruling, judgement.ruling, problems);
    if (const auto *member = reader.member("explanation")) {
        auto explanation = problemFromJson(*member);
        if (explanation)
            judgement.explanation = std::move(*explanation);
        else
            problems.insert(problems.end(), explanation.error().begin(), explanation.error().end());
    }
    reader.finish();
    if (!problems.empty())
        return std::unexpected(std::move(problems));
    return judgement;
}

} // namespace opentalk::machine
