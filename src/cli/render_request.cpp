#include "cli/render_request.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "support/ascii.hpp"
#include "support/suggestion.hpp"

namespace zeren::cli {

support::Diagnostic picture_misuse(std::string message, std::string hint) {
    return support::make_diagnostic(support::Code::usage, std::move(message), {}, std::move(hint));
}

namespace {

/// Reads an option whose words an enumeration of the renderer names.
template <class Enum, class Target>
std::optional<support::Diagnostic> read_word(const Arguments& arguments, std::string_view option,
                                             Target& target) {
    const auto given = arguments.value(option);
    if (!given) return std::nullopt;
    if (const auto known = model::from_name<Enum>(support::ascii_lower(*given))) {
        target = *known;
        return std::nullopt;
    }
    std::vector<std::string_view> names;
    for (const auto& word : model::words<Enum>()) names.push_back(word.name);
    return picture_misuse(
        fmt::format("{} cannot be \"{}\"; it is {}", option, *given, support::list_names(names)),
        support::did_you_mean(*given, names));
}

/// Reads an option that is a whole number within bounds.
template <class Target>
std::optional<support::Diagnostic> read_number(const Arguments& arguments, std::string_view option,
                                               std::uint32_t least, std::uint32_t most, Target& target) {
    const auto given = arguments.value(option);
    if (!given) return std::nullopt;
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(given->data(), given->data() + given->size(), number);
    if (error != std::errc() || end != given->data() + given->size() || number < least || number > most)
        return picture_misuse(fmt::format("{} cannot be \"{}\"", option, *given),
                              fmt::format("give a whole number from {} to {}", least, most));
    target = number;
    return std::nullopt;
}

/// Options that only some views heed; given with another one they are an error, not idle.
struct ViewOption {
    std::string_view option;
    std::array<std::string_view, 2> views;
};
constexpr std::array view_options = {
    ViewOption{"--by", {"matrix"}},
    ViewOption{"--columns", {"matrix"}},
    ViewOption{"--level", {"links", "cards"}},
    ViewOption{"--order", {"links"}},
    ViewOption{"--engine", {"links"}},
    ViewOption{"--badges", {"links"}},
    ViewOption{"--named", {"links", "cards"}},
    ViewOption{"--actor", {"cards"}},
    ViewOption{"--task", {"task"}},
    ViewOption{"--least", {"network"}},
};

std::optional<support::Diagnostic> find_idle_option(const Arguments& arguments, std::string_view view) {
    for (const auto& [option, views] : view_options) {
        if (!arguments.has(option) || std::ranges::find(views, view) != views.end()) continue;
        const auto others = views[1].empty() ? std::string() : fmt::format(" and \"{}\"", views[1]);
        return picture_misuse(fmt::format("the view \"{}\" takes no {}", view, option),
                              fmt::format("it goes with \"{}\"{}", views[0], others));
    }
    return std::nullopt;
}

std::optional<support::Diagnostic> read_format(const Arguments& arguments, RenderRequest& request) {
    if (arguments.value("--format"))
        return read_word<render::FileFormat>(arguments, "--format", request.format);
    if (request.target == "-") return std::nullopt;
    const auto name = request.target.substr(request.target.rfind('/') + 1);
    const auto dot = name.rfind('.');
    const auto ending = dot == std::string::npos ? std::string() : support::ascii_lower(name.substr(dot + 1));
    if (const auto known = model::from_name<render::FileFormat>(ending)) {
        request.format = *known;
        return std::nullopt;
    }
    return picture_misuse(fmt::format("\"{}\" does not say which picture to write", request.target),
                          "let its name end in .svg, .pdf or .png, or give --format");
}

}  // namespace

support::Result<RenderRequest> read_render_request(const Arguments& arguments) {
    RenderRequest request;
    const auto view = render::find_view(arguments.positional.front());
    if (!view) return view.diagnostics();
    request.view = view.value();
    const auto target = arguments.value("--output");
    if (!target) return picture_misuse("render needs --output", "name the picture to write: `-o matrix.svg`");
    if (target->empty())
        return picture_misuse("the name of the picture is empty", "a variable of the shell may be unset");
    request.target = *target;
    auto& options = request.options;
    const auto wrong = {
        find_idle_option(arguments, request.view->name),
        read_format(arguments, request),
        read_word<render::Language>(arguments, "--lang", options.language),
        read_word<render::PaperSize>(arguments, "--paper", options.paper),
        read_word<render::Orientation>(arguments, "--orientation", options.orientation),
        read_word<render::Level>(arguments, "--by", options.level),
        read_word<render::Level>(arguments, "--level", options.level),
        read_word<render::ColumnOrder>(arguments, "--columns", options.columns),
        read_word<render::GroupOrder>(arguments, "--order", options.order),
        read_word<render::Engine>(arguments, "--engine", options.engine),
        read_word<render::Badges>(arguments, "--badges", options.badges),
        read_word<render::Named>(arguments, "--named", options.named),
        read_number(arguments, "--least", 1, 1'000'000, options.least_shared),
        read_number(arguments, "--dpi", static_cast<std::uint32_t>(render::fewest_dots_per_inch),
                    static_cast<std::uint32_t>(render::most_dots_per_inch), request.dots_per_inch)};
    for (const auto& problem : wrong) {
        if (problem) return *problem;
    }
    if (!arguments.has("--poster")) return request;
    options.sheets = render::Sheets::poster;
    if (options.paper == render::PaperSize::a4 || options.paper == render::PaperSize::letter) {
        return picture_misuse(
            "a poster is one drawing spread over A4 sheets: it has to be larger than they are",
            "leave out --paper, or take A3 or A2");
    }
    return request;
}

}  // namespace zeren::cli
