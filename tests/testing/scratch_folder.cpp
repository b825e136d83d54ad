#include "testing/scratch_folder.hpp"

#include <cstdlib>
#include <stdexcept>
#include <system_error>

namespace zeren::testing {

ScratchFolder::ScratchFolder() {
    auto name = (std::filesystem::temp_directory_path() / "zeren-test-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
    path_ = name;
}

ScratchFolder::~ScratchFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

}  // namespace zeren::testing
