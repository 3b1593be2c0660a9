// Reads certbot's words from standard input and prints a line for each reason: its code, a blank,
// and the sentence. Arguments: the directory, then addresses of this machine.
#include "certbot/reasons.h"

#include <iostream>
#include <iterator>

using namespace opentalk;

int main(int count, char **words)
{
    certbot::Circumstances circumstances;
    circumstances.server = count > 1 ? words[1] : "";
    for (int i = 2; i < count; ++i)
        if (const auto address = Address::parse(words[i], ""))
            circumstances.own.push_back(*address);
    const std::string text {std::istreambuf_iterator<char>(std::cin), {}};
    for (const auto &problem : certbot::reasonsOf(text, circumstances))
        std::cout << problem.code << ' ' << sentence(problem) << '\n';
}
