// One program for all targets: ZEREN_FUZZ_TARGET names the one to attack.

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "fuzz/targets.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const auto& target = []() -> const zeren::fuzzing::Target& {
        const char* name = std::getenv("ZEREN_FUZZ_TARGET");
        return zeren::fuzzing::target_named(name == nullptr ? "document" : name);
    }();
    target.run({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
