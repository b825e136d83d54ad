#include "support/byte_source.hpp"

namespace zeren::support {

Result<std::shared_ptr<const FileBytes>> ByteSource::whole() {
    auto bytes = read_all(*this);
    if (auto why = failure()) return std::move(*why);
    return std::shared_ptr<const FileBytes>(std::make_shared<HeldBytes>(std::move(bytes)));
}

std::string read_all(ByteSource& source) {
    constexpr std::size_t least_step = 4096;
    std::string bytes(std::max(source.size() + 1, least_step), '\0');
    source.seek(0);
    for (std::size_t used = 0;;) {
        if (used == bytes.size()) bytes.resize(2 * used);
        const auto got = source.read(std::span(bytes).subspan(used));
        used += got;
        if (got > 0) continue;
        bytes.resize(used);
        return bytes;
    }
}

}  // namespace zeren::support
