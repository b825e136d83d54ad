#include <cerrno>
#include <filesystem>
#include <system_error>
#include <utility>

#include "support/files.hpp"

namespace zeren::support {
namespace {

Diagnostic not_there(const std::string& path) {
    return make_diagnostic(Code::cannot_read, "cannot read: " + std::generic_category().message(ENOENT),
                           {.file = path});
}

}  // namespace

Result<std::string> MemoryFiles::read(const std::string& path) {
    read_.add(path);
    const auto file = content.find(path);
    if (file == content.end()) return not_there(path);
    return file->second;
}

Result<std::unique_ptr<ByteSource>> MemoryFiles::open(const std::string& path) {
    read_.add(path);
    const auto file = content.find(path);
    if (file == content.end()) return not_there(path);
    return std::unique_ptr<ByteSource>(std::make_unique<TextSource>(file->second));
}

Outcome MemoryFiles::write_all(std::span<const NewFile> news) {
    std::vector<std::string> copies;
    for (const auto& file : news) copies.emplace_back(file.bytes);
    for (const auto& file : news) content[file.path];
    for (std::size_t at = 0; at < news.size(); ++at) content[news[at].path].swap(copies[at]);
    return done();
}

bool MemoryFiles::is_folder(const std::string& path) const {
    const auto below = path.ends_with('/') ? path : path + "/";
    const auto next = content.lower_bound(below);
    return next != content.end() && next->first.starts_with(below);
}

bool MemoryFiles::exists(const std::string& path) const { return content.contains(path) || is_folder(path); }

bool MemoryFiles::has_file(const std::string& path) const { return content.contains(path); }

Result<std::vector<std::string>> MemoryFiles::find(const std::string& folder, std::string_view name) const {
    const auto below = folder.ends_with('/') ? folder : folder + "/";
    std::vector<std::string> found;
    for (const auto& [path, bytes] : content) {
        if (path.starts_with(below) && std::filesystem::path(path).filename() == name) found.push_back(path);
    }
    return found;
}

Outcome MemoryFiles::make_folder(const std::string&) { return done(); }

}  // namespace zeren::support
