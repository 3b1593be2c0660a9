// Prints the manual, when the program is built: man for the man page, markdown for the README.
#include "wizard/manual.h"

#include <iostream>
#include <string_view>

int main(int argc, char **argv)
{
    const std::string_view form = argc == 2 ? argv[1] : "";
    if (form != "man" && form != "markdown") {
        std::cerr << "usage: opentalk-proxy-manual man|markdown\n";
        return 1;
    }
    std::cout << (form == "man" ? opentalk::wizard::manPage() : opentalk::wizard::markdown());
    return 0;
}
