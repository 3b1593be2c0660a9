#include "runner.h"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

namespace opentalk::command {
namespace {

/// The wizard's end: takes one connection, keeps the prompt, gives the answer.
class Door {
public:
    Door(const std::string &path, std::string answer)
        : m_answer(std::move(answer))
    {
        sockaddr_un address = {};
        address.sun_family = AF_UNIX;
        path.copy(address.sun_path, sizeof address.sun_path - 1);
        m_listening = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
        const void *plain = &address;
        EXPECT_EQ(::bind(m_listening, static_cast<const sockaddr *>(plain), sizeof address), 0);
        EXPECT_EQ(::listen(m_listening, 1), 0);
        m_thread = std::thread([this] { serve(); });
    }

    ~Door()
    {
        ::shutdown(m_listening, SHUT_RDWR);
        m_thread.join();
        ::close(m_listening);
    }

    std::string prompt;

private:
    void serve()
    {
        const int connection = ::accept4(m_listening, nullptr, nullptr, SOCK_CLOEXEC);
        char byte = 0;
        while (connection >= 0 && ::read(connection, &byte, 1) == 1 && byte != '\n')
            prompt += byte;
        const auto sent = ::send(connection, m_answer.data(), m_answer.size(), MSG_NOSIGNAL);
        EXPECT_EQ(sent, std::ssize(m_answer));
        ::close(connection);
    }

    std::string m_answer;
    int m_listening = -1;
    std::thread m_thread;
};

class Askpass : public testing::Test {
protected:
    Askpass() { std::filesystem::create_symlink(OPENTALK_PROXY, m_program); }

    test::Ran ask(const std::string &prompt, const std::string &socket)
    {
        return test::run(m_program, {prompt}, {}, {"OPENTALK_ASKPASS_SOCKET=" + socket});
    }

    test::TempFolder m_folder;
    std::string m_program = m_folder.path("opentalk-askpass");
    std::string m_socket = m_folder.path("socket");
};

TEST_F(Askpass, HandsThePromptOverAndPrintsTheAnswer)
{
    test::Ran ran;
    std::string prompt;
    {
        Door door(m_socket, "se cret'$\n");
        ran = ask("[sudo] password for anna: ", m_socket);
        prompt = door.prompt;
    }
    EXPECT_EQ(ran.status, 0);
    EXPECT_EQ(ran.output, "se cret'$\n");
    EXPECT_EQ(ran.errors, "");
    EXPECT_EQ(prompt, "[sudo] password for anna: ");
}

TEST_F(Askpass, AnEmptyAnswerIsARefusal)
{
    Door door(m_socket, "");
    const auto ran = ask("Password:", m_socket);
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.output, "");
}

TEST_F(Askpass, TooLongAnAnswerIsARefusal)
{
    Door door(m_socket, std::string(1025, 'x') + "\n");
    EXPECT_EQ(ask("Password:", m_socket).status, 1);
}

TEST_F(Askpass, TheLongestAnswerPasses)
{
    Door door(m_socket, std::string(1024, 'x') + "\n");
    EXPECT_EQ(ask("Password:", m_socket).output.size(), 1025u);
}

TEST_F(Askpass, ASecondLineIsARefusal)
{
    Door door(m_socket, "one\ntwo\n");
    EXPECT_EQ(ask("Password:", m_socket).status, 1);
}

TEST_F(Askpass, ThePromptIsOneLineAndCapped)
{
    std::string prompt;
    {
        Door door(m_socket, "x\n");
        ask("a\nb" + std::string(5000, 'p'), m_socket);
        prompt = door.prompt;
    }
    EXPECT_EQ(prompt, "a b" + std::string(1021, 'p'));
}

TEST_F(Askpass, WithoutAnAbsoluteSocketThereIsNoAnswer)
{
    EXPECT_EQ(ask("Password:", "socket").status, 1);
    EXPECT_EQ(ask("Password:", "").status, 1);
    EXPECT_EQ(ask("Password:", m_folder.path("missing")).status, 1);
    EXPECT_EQ(ask("Password:", "/" + std::string(200, 'x')).status, 1);
}

TEST_F(Askpass, DoesNothingElseUnderThatName)
{
    const auto ran = test::run(m_program, {"--version"});
    EXPECT_EQ(ran.status, 1);
    EXPECT_EQ(ran.output, "");
}

} // namespace
} // namespace opentalk::command
