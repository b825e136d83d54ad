#include <array>
#include <map>
#include <optional>

#include "formats/graph_problems.hpp"
#include "formats/json_events.hpp"

namespace zeren::formats {
namespace {

std::optional<Section> section_called(std::string_view name) {
    for (std::size_t at = 0; at < section_names.size(); ++at) {
        if (section_names[at] == name) return static_cast<Section>(at);
    }
    return std::nullopt;
}

/// Walks a graph file by depth: 1 the file's members, 2 the rows, 3 a row's members, 4 a list's items.
class RowFinder final : public JsonHandler {
  public:
    explicit RowFinder(const std::vector<RowPlace>& places) : places_(places), offsets_(places.size(), 0) {
        for (std::size_t at = 0; at < places.size(); ++at)
            wanted_.emplace(std::pair{places[at].section, places[at].row}, at);
    }
    [[nodiscard]] std::vector<std::size_t> offsets() && { return std::move(offsets_); }

    Flow start_object(JsonToken brace) override { return open(brace); }
    Flow key(std::string_view name, JsonToken) override {
        enter_member(name);
        return Flow::go_on;
    }
    Flow end_object(JsonToken) override { return close(); }
    Flow start_array(JsonToken bracket) override { return open(bracket); }
    Flow end_array(JsonToken) override { return close(); }
    Flow string(std::string_view, JsonToken token) override { return see_value(token.begin); }
    Flow number(std::string_view, double, JsonToken token) override { return see_value(token.begin); }
    Flow boolean(bool, JsonToken token) override { return see_value(token.begin); }
    Flow null(JsonToken token) override { return see_value(token.begin); }

  private:
    Flow open(JsonToken token) {
        see_value(token.begin);
        ++depth_;
        return Flow::go_on;
    }
    Flow close() {
        --depth_;
        return Flow::go_on;
    }

    void enter_member(std::string_view name) {
        if (depth_ == 1) {
            section_ = section_called(name);
            if (section_ && seen_[static_cast<std::size_t>(*section_)]) section_.reset();
            if (section_) seen_[static_cast<std::size_t>(*section_)] = true;
            row_ = 0;
        } else if (depth_ == 3) {
            member_ = name;
            item_ = 0;
        }
    }

    Flow see_value(std::size_t offset) {
        if (!section_) return Flow::go_on;
        if (depth_ == 2) {
            range_ = wanted_.equal_range(std::pair{*section_, row_++});
            set(offset, [](const RowPlace&) { return true; });
        } else if (depth_ == 3) {
            set(offset, [this](const RowPlace& place) { return place.member == member_; });
        } else if (depth_ == 4) {
            set(offset,
                [this](const RowPlace& place) { return place.member == member_ && place.item == item_; });
            ++item_;
        }
        return Flow::go_on;
    }

    template <class Matches>
    void set(std::size_t offset, const Matches& matches) {
        for (auto at = range_.first; at != range_.second; ++at) {
            if (matches(places_[at->second])) offsets_[at->second] = offset;
        }
    }

    using Wanted = std::multimap<std::pair<Section, std::size_t>, std::size_t>;

    const std::vector<RowPlace>& places_;
    std::vector<std::size_t> offsets_;
    Wanted wanted_;
    std::pair<Wanted::iterator, Wanted::iterator> range_{wanted_.end(), wanted_.end()};
    std::array<bool, section_names.size()> seen_{};
    std::optional<Section> section_;
    std::string member_;
    std::size_t depth_ = 0;
    std::size_t row_ = 0;
    std::size_t item_ = 0;
};

}  // namespace

std::vector<std::size_t> find_rows(std::string_view text, const std::vector<RowPlace>& places) {
    RowFinder finder(places);
    (void)parse_json(text, "", finder);  // a syntax error behind the rows is told elsewhere
    return std::move(finder).offsets();
}

}  // namespace zeren::formats
