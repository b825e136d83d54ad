#include "support/byte_source.hpp"

namespace zeren::support {

Result<std::shared_ptr<const FileBytes>> ByteSource::whole() {
    auto bytes = read_all(*this, {});
    if (!bytes) return std::move(bytes).diagnostics();
    return std::shared_ptr<const FileBytes>(std::make_shared<HeldBytes>(std::move(bytes).value()));
}

Diagnostic beyond_held_bytes(std::string_view file) {
    return make_diagnostic(Code::too_large, "the input holds more than 1 GiB", {.file = std::string(file)},
                           "split it");
}

namespace {

/// Makes room for more behind the `used` bytes, `most` and one at the end. A long text is given all the room
/// that it may need at once, which costs nothing until it is filled: a string that doubles holds what it has
/// twice, and room for as much again.
void grow(std::string& bytes, std::size_t used, std::size_t most) {
    constexpr std::size_t long_text = std::size_t{1} << 26U;
    if (used >= long_text) bytes.reserve(most + 1);
    bytes.resize(std::min(used + std::min(used, long_text), most + 1));
}

}  // namespace

Result<std::string> read_all(ByteSource& source, std::string_view file, std::size_t most) {
    constexpr std::size_t least_step = 4096;
    if (source.size() > most) return beyond_held_bytes(file);
    std::string bytes(std::max(source.size() + 1, least_step), '\0');
    source.seek(0);
    for (std::size_t used = 0;;) {
        if (used > most) return beyond_held_bytes(file);
        if (used == bytes.size()) grow(bytes, used, most);
        const auto got = source.read(std::span(bytes).subspan(used));
        used += got;
        if (got > 0) continue;
        if (auto why = source.failure()) return std::move(*why);
        bytes.resize(used);
        return bytes;
    }
}

}  // namespace zeren::support
