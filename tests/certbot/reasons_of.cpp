// Reads certbot's words from standard input and prints a line for each reason: its code, a blank,
// and the sentence. Arguments: what certbot logged (a file), the directory, addresses of this
// machine.
#include "certbot/reasons.h"

#include <fstream>
#include <iostream>
#include <iterator>

using namespace opentalk;

static std::string all(std::istream &&from)
{
    return {std::istreambuf_iterator<char>(from), {}};
}

int main(int count, char **words)
{
    certbot::Circumstances circumstances;
    circumstances.server = count > 2 ? words[2] : "";
    for (int i = 3; i < count; ++i)
        if (const auto address = Address::parse(words[i], ""))
            circumstances.own.push_back(*address);
    const auto log = count > 1 ? all(std::ifstream(words[1])) : std::string();
    const auto said = all(std::move(std::cin));
    for (const auto &problem : certbot::reasonsOf(said, circumstances, log))
        std::cout << problem.code << ' ' << sentence(problem) << '\n';
}
