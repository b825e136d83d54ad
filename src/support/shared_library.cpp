#include "support/shared_library.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

namespace zeren::support {
namespace {

MissingLibrary missing(const char* file, const char* why, const char* package) {
    return {fmt::format("cannot load {}: {}", file, why),
            fmt::format("install it: `apt-get install {}`", package)};
}

}  // namespace

SharedLibrary::SharedLibrary(const char* file, const char* package)
    : file_(file), package_(package), library_(::dlopen(file, RTLD_LAZY | RTLD_LOCAL)) {
    if (library_ == nullptr) throw missing(file_, ::dlerror(), package_);
}

void* SharedLibrary::find(const char* name) const {
    void* const symbol = ::dlsym(library_, name);
    if (symbol == nullptr) throw missing(file_, fmt::format("it has no {}", name).c_str(), package_);
    return symbol;
}

}  // namespace zeren::support
