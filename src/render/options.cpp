#include "render/options.hpp"

#include <array>

namespace zeren::model {

using render::Badges;
using render::ColumnOrder;
using render::Engine;
using render::GroupOrder;
using render::Language;
using render::Level;
using render::Named;

template <>
std::span<const Word<Language>> words() {
    static constexpr std::array table = {Word{Language::chinese, "zh"}, Word{Language::english, "en"}};
    return table;
}

template <>
std::span<const Word<ColumnOrder>> words() {
    static constexpr std::array table = {
        Word{ColumnOrder::load, "load"}, Word{ColumnOrder::registry, "registry"},
        Word{ColumnOrder::document, "document"}, Word{ColumnOrder::similar, "similar"}};
    return table;
}

template <>
std::span<const Word<Level>> words() {
    static constexpr std::array table = {Word{Level::task, "task"}, Word{Level::group, "group"}};
    return table;
}

template <>
std::span<const Word<GroupOrder>> words() {
    static constexpr std::array table = {Word{GroupOrder::document, "document"},
                                         Word{GroupOrder::free, "free"}};
    return table;
}

template <>
std::span<const Word<Engine>> words() {
    static constexpr std::array table = {Word{Engine::own, "own"}, Word{Engine::dot, "dot"}};
    return table;
}

template <>
std::span<const Word<Badges>> words() {
    static constexpr std::array table = {Word{Badges::automatic, "auto"}, Word{Badges::none, "none"}};
    return table;
}

template <>
std::span<const Word<Named>> words() {
    static constexpr std::array table = {Word{Named::on, "on"}, Word{Named::off, "off"}};
    return table;
}

}  // namespace zeren::model
