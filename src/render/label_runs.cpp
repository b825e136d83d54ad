#include "render/label_runs.hpp"

#include <charconv>
#include <cstdint>
#include <optional>

namespace zeren::render {
namespace {

std::optional<std::uint32_t> number_in(const std::string& label) {
    std::uint32_t number = 0;
    const auto* const end = label.data() + label.size();
    const auto [read, error] = std::from_chars(label.data(), end, number);
    if (error != std::errc() || read != end) return std::nullopt;
    return number;
}

bool follows(const std::string& one, const std::string& next) {
    const auto number = number_in(one);
    const auto behind = number_in(next);
    return number && behind && *behind == *number + 1;
}

}  // namespace

std::string label_runs(std::span<const std::string> labels, std::string_view comma) {
    std::string out;
    for (std::size_t first = 0; first < labels.size();) {
        auto last = first;
        while (last + 1 < labels.size() && follows(labels[last], labels[last + 1])) ++last;
        if (!out.empty()) out += comma;
        out += labels[first];
        if (last > first) out += (last > first + 1 ? std::string("–") : std::string(comma)) + labels[last];
        first = last + 1;
    }
    return out;
}

}  // namespace zeren::render
