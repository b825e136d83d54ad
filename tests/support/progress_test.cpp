#include "support/progress.hpp"

#include <chrono>
#include <sstream>
#include <thread>

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("work that is done within a second, or that no person watches, shows no progress", "[progress]") {
    std::ostringstream terminal;
    {
        Progress progress(&terminal);
        progress.stage("reading");
        progress.done(1, 2);
        Progress silent;
        silent.stage("reading");
    }
    CHECK(terminal.str().empty());
}

TEST_CASE("longer work is told on one line that is wiped at last", "[progress]") {
    std::ostringstream terminal;
    {
        Progress progress(&terminal);
        progress.stage("reading plan.json");
        std::this_thread::sleep_for(std::chrono::milliseconds(1050));
        TextSource text("some bytes");
        WatchedSource watched(text, progress);
        std::string room(1 << 20U, ' ');
        CHECK(watched.read(room) == 10);
    }
    CHECK(terminal.str() == "\rreading plan.json (0 of 0 MiB)\r\r" + std::string(30, ' ') + "\r");
}

}  // namespace zeren::support
