#include "support/silent_stderr.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>

#include "testing/catch.hpp"

namespace zeren::support {

TEST_CASE("what is printed to the stream stderr is dropped for a while, and heard again", "[support]") {
    auto* const before = stderr;
    char* written = nullptr;
    std::size_t size = 0;
    stderr = ::open_memstream(&written, &size);
    std::fputs("one ", stderr);
    {
        const SilentStderr silence;
        std::fputs("two ", stderr);
        CHECK(std::fflush(stderr) == 0);
    }
    std::fputs("three", stderr);
    std::fclose(stderr);
    stderr = before;
    CHECK(std::string(written, size) == "one three");
    std::free(written);
}

}  // namespace zeren::support
