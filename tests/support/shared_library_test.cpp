#include "support/shared_library.hpp"

#include <string>

#include "testing/catch.hpp"

namespace zeren::support {
namespace {

template <class Try>
std::string complaint(Try attempt) {
    try {
        attempt();
    } catch (const MissingLibrary& missing) {
        return std::string(missing.what()) + "\nhint: " + missing.hint();
    }
    return "none";
}

}  // namespace

TEST_CASE("what a library holds is found by its name", "[library]") {
    const SharedLibrary library("libm.so.6", "libc6");
    double (*root)(double) = nullptr;
    library.find(root, "sqrt");
    CHECK(root(9) == 3);
}

TEST_CASE("a library that is not there, and one that lacks a function, are told with what to install",
          "[library]") {
    CHECK(complaint([] { const SharedLibrary library("libnowhere.so.1", "nowhere1"); }) ==
          "cannot load libnowhere.so.1: libnowhere.so.1: cannot open shared object file: No such file or "
          "directory\nhint: install it: `apt-get install nowhere1`");
    CHECK(complaint([] {
              const SharedLibrary library("libm.so.6", "libc6");
              void (*function)() = nullptr;
              library.find(function, "no_such_function");
          }) ==
          "cannot load libm.so.6: it has no no_such_function\nhint: install it: `apt-get install libc6`");
}

}  // namespace zeren::support
