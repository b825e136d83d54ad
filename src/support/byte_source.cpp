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

Result<std::string> read_all(ByteSource& source, std::string_view file, std::size_t most) {
    constexpr std::size_t least_step = 4096;
    if (source.size() > most) return beyond_held_bytes(file);
    std::string bytes(std::max(source.size() + 1, least_step), '\0');
    source.seek(0);
    for (std::size_t used = 0;;) {
        if (used > most) return beyond_held_bytes(file);
        if (used == bytes.size()) bytes.resize(std::min(2 * used, most + 1));
        const auto got = source.read(std::span(bytes).subspan(used));
        used += got;
        if (got > 0) continue;
        if (auto why = source.failure()) return std::move(*why);
        bytes.resize(used);
        return bytes;
    }
}

}  // namespace zeren::support
