#include "formats/scratch_folder.hpp"

#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <utility>

namespace zeren::formats {

ScratchFolder::ScratchFolder(std::string_view name) {
    auto pattern = parent() + "/zeren-XXXXXX";
    file_.reserve(pattern.size() + name.size());  // so that nothing fails between here and the guards
    if (mkdtemp(pattern.data()) == nullptr) {
        error_ = errno;
        return;
    }
    path_ = std::move(pattern);
    file_.append(path_).append(name);
    folder_guard_.emplace(path_);
    file_guard_.emplace(file_);
}

ScratchFolder::~ScratchFolder() {
    if (path_.empty()) return;
    ::unlink(file_.c_str());
    ::rmdir(path_.c_str());
}

std::string ScratchFolder::parent() {
    for (const auto* variable : {"TMPDIR", "TMP", "TEMP", "TEMPDIR"}) {
        const auto* named = std::getenv(variable);
        if (named != nullptr && *named != '\0') return named;
    }
    return "/tmp";
}

}  // namespace zeren::formats
