#include "render/matrix_drawing.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace zeren::render {
namespace {

constexpr double widest_column_em = 3.2;
constexpr double head_padding = 4;

/// Places and draws the marks of one sheet.
class SheetPainter {
  public:
    SheetPainter(const MatrixScene& scene, const MatrixSheet& sheet, Page& page, CutNames& cut_names)
        : scene_(&scene), sheet_(&sheet), page_(&page), cut_names_(&cut_names), sizes_(scene.fit->sizes) {
        const auto& body = scene.body;
        if (const auto count = static_cast<double>(sheet.columns.size()); count > 0) {
            const auto room = body.width - sizes_.before_columns() - sizes_.mentions;
            column_width_ = std::max(sizes_.column, std::min(room / count, widest_column_em * sizes_.size));
        }
        right_ = body.right();
        mentions_x_ = right_ - sizes_.mentions;
        columns_x_ = mentions_x_ - column_width_ * static_cast<double>(sheet.columns.size());
        number_x_ = body.x + sizes_.group;
        text_x_ = number_x_ + sizes_.number;
        rows_y_ = body.y + sizes_.head;
        heights_ = sheet.heights;
        sums_y_ = std::accumulate(heights_.begin(), heights_.end(), rows_y_);
    }

    void draw() {
        draw_bands();
        draw_heads();
        draw_grid();
        double y = rows_y_;
        for (std::size_t at = 0; at < sheet_->rows.size(); ++at) {
            draw_row(sheet_->rows[at], {scene_->body.x, y, scene_->body.width, heights_[at]});
            y += heights_[at];
        }
        draw_sums();
    }

  private:
    [[nodiscard]] const MatrixRow& row(std::size_t at) const {
        return scene_->content->rows[sheet_->rows[at].row];
    }
    [[nodiscard]] double column_x(std::size_t place) const {
        return columns_x_ + column_width_ * static_cast<double>(place);
    }
    [[nodiscard]] double padding() const { return column_padding * sizes_.size; }
    /// The baseline of a line in a row that begins at `y`.
    [[nodiscard]] double baseline(double y, std::size_t line = 0) const {
        return y + sizes_.line_room() / 2 + middle_to_baseline * sizes_.size +
               static_cast<double>(line) * sizes_.pitch();
    }
    [[nodiscard]] TextShape text(Point at, std::vector<std::string> lines, Look look,
                                 Anchor anchor = Anchor::start) const {
        return {.at = at,
                .lines = std::move(lines),
                .size = sizes_.size,
                .pitch = sizes_.pitch(),
                .look = look,
                .anchor = anchor};
    }
    void line(double x1, double y1, double x2, double y2, Look look) {
        page_->add(LineShape{.from = {x1, y1}, .to = {x2, y2}, .look = look});
    }

    void draw_bands();
    void draw_heads();
    void draw_actor_heads();
    void draw_grid();
    void draw_group(std::size_t first, double y);
    void draw_row(const SheetRow& part, const Rect& area);
    void draw_text(const MatrixRow& row, const SetRow& set, const SheetRow& part, double y);
    void draw_mentions(const MatrixRow& row, const SetRow& set, const SheetRow& part, double y);
    void draw_cells(const MatrixRow& row, const Rect& area);
    void draw_cell(const MatrixCell& cell, const Rect& box);
    void draw_sums();
    void draw_sum(std::string_view label, double y, std::size_t MatrixColumn::*number, Look look,
                  bool less_inferred);

    /// Calls with the first row, the top and the bottom of each group on the sheet.
    template <class Call>
    void for_each_group(const Call& call) const {
        double top = rows_y_;
        std::size_t first = 0;
        double y = rows_y_;
        for (std::size_t at = 0; at < sheet_->rows.size(); ++at) {
            y += heights_[at];
            if (at + 1 < sheet_->rows.size() && row(at + 1).group == row(at).group) continue;
            call(first, top, y);
            first = at + 1;
            top = y;
        }
    }

    const MatrixScene* scene_;
    const MatrixSheet* sheet_;
    Page* page_;
    CutNames* cut_names_;
    MatrixSizes sizes_;
    std::vector<double> heights_;
    double column_width_ = 0;
    double number_x_ = 0, text_x_ = 0, columns_x_ = 0, mentions_x_ = 0, right_ = 0, rows_y_ = 0, sums_y_ = 0;
};

void SheetPainter::draw_bands() {
    for_each_group([this](std::size_t first, double top, double bottom) {
        if (row(first).group % 2 == 1) return;
        page_->add(
            BoxShape{.box = {scene_->body.x, top, scene_->body.width, bottom - top}, .look = Look::band});
    });
}

void SheetPainter::draw_heads() {
    const auto& words = *scene_->words;
    const auto& body = scene_->body;
    const auto corner = corner_of(*scene_->content, *scene_->frame, sizes_, words, {body.x, body.y});
    for (const auto& shape : corner.heading.texts) page_->add(shape);
    corner.legend.draw(*page_, {body.x, body.y + corner.heading.height});
    const auto y = rows_y_ - head_padding - line_descent * sizes_.size;
    const auto head = [&](double x, std::string_view word) {
        page_->add(text({x + padding(), y}, {std::string(word)}, Look::head));
    };
    if (sizes_.group > 0) head(body.x, words.group);
    head(text_x_, scene_->content->level == Level::group ? words.group : words.task);
    if (sizes_.mentions > 0) head(mentions_x_, words.places);
    draw_actor_heads();
}

void SheetPainter::draw_actor_heads() {
    const auto most = most_head_em(sizes_, scene_->fit->paper);
    for (std::size_t place = 0; place < sheet_->columns.size(); ++place) {
        const auto& column = scene_->content->columns[sheet_->columns[place]];
        auto name = shortened(column.name, most);
        const auto full = full_name(*scene_->graph, column.actor);
        if (name != column.name) cut_names_->insert({.cut = name, .whole = full});
        auto meaning = meaning_of(*scene_->graph, column.actor);
        meaning.tip = full;
        const auto top = rows_y_ - head_padding - text_width(name) * sizes_.size;
        page_->add(TextShape{.at = {column_x(place) + column_width_ / 2, top},
                             .lines = {std::move(name)},
                             .size = sizes_.size,
                             .look = Look::head,
                             .flow = Flow::down},
                   std::move(meaning));
    }
}

void SheetPainter::draw_grid() {
    const auto& body = scene_->body;
    const auto bottom = sums_y_ + static_cast<double>(sum_rows(*scene_->content)) * sizes_.sum_height();
    for (std::size_t place = 0; place <= sheet_->columns.size(); ++place)
        line(column_x(place), rows_y_, column_x(place), bottom, Look::hairline);
    double y = rows_y_;
    for (std::size_t at = 0; at + 1 < heights_.size(); ++at) {
        y += heights_[at];
        if (row(at).group == row(at + 1).group) line(number_x_, y, right_, y, Look::hairline);
    }
    for_each_group([&](std::size_t first, double top, double lower) {
        draw_group(first, top);
        line(body.x, lower, right_, lower, Look::rule);
    });
    line(body.x, rows_y_, right_, rows_y_, Look::heavy_rule);
    line(body.x, sums_y_, right_, sums_y_, Look::heavy_rule);
}

void SheetPainter::draw_group(std::size_t first, double y) {
    if (sizes_.group <= 0) return;
    const auto index = row(first).group;
    const auto& group = scene_->content->groups[index];
    const auto title = set_title(title_above(*scene_->content, sheet_->rows[first]), sizes_);
    if (title.is_cut) cut_names_->insert({.cut = title.lines.front() + "…", .whole = group.title});
    page_->add(text({scene_->body.x + padding(), baseline(y)}, title.lines, Look::group),
               meaning_of(*scene_->graph, group));
}

void SheetPainter::draw_row(const SheetRow& part, const Rect& area) {
    const auto& row = scene_->content->rows[part.row];
    const auto set = set_row(row, sizes_);
    draw_text(row, set, part, area.y);
    draw_mentions(row, set, part, area.y);
    if (part.first_line == 0) draw_cells(row, area);
}

void SheetPainter::draw_text(const MatrixRow& row, const SetRow& set, const SheetRow& part, double y) {
    Meaning meaning;
    if (!row.task.is_none()) {
        meaning = meaning_of(*scene_->graph, row.task);
    } else if (scene_->content->level == Level::group) {
        meaning = meaning_of(*scene_->graph, scene_->content->groups[row.group]);
    }
    std::vector<Shape> shapes;
    if (set.number_is_cut) cut_names_->insert({.cut = set.number.front() + "…", .whole = row.number.text()});
    if (part.first_line == 0 && !set.number.empty())
        shapes.emplace_back(text({text_x_ - padding(), baseline(y)}, set.number, Look::number, Anchor::end));
    // One text for each run of lines of one look.
    for (auto line = part.first_line; line < std::min(part.end_line, set.text.size());) {
        const auto first = line;
        std::vector<std::string> lines;
        for (; line < std::min(part.end_line, set.text.size()) && set.text[line].look == set.text[first].look;
             ++line)
            lines.push_back(set.text[line].text);
        shapes.emplace_back(text({text_x_ + padding(), baseline(y, first - part.first_line)},
                                 std::move(lines), set.text[first].look));
    }
    if (!shapes.empty()) page_->add(std::move(shapes), std::move(meaning));
}

void SheetPainter::draw_mentions(const MatrixRow& row, const SetRow& set, const SheetRow& part, double y) {
    for (const auto& placed : set.mentions) {
        std::vector<std::string> lines;
        for (std::size_t line = 0; line < placed.lines.size(); ++line) {
            const auto at = placed.first_line + line;
            if (at >= part.first_line && at < part.end_line) lines.push_back(placed.lines[line]);
        }
        if (lines.empty()) continue;
        const bool begins_here = placed.first_line >= part.first_line;
        const auto line = begins_here ? placed.first_line - part.first_line : 0;
        const auto down = static_cast<double>(line) * sizes_.mention_pitch();
        auto shape =
            text({mentions_x_ + padding() + placed.x, baseline(y) + down}, std::move(lines), Look::body);
        shape.pitch = sizes_.mention_pitch();
        page_->add(std::move(shape),
                   begins_here ? meaning_of(*scene_->graph, row.mentions[placed.mention].edge) : Meaning{});
    }
}

void SheetPainter::draw_cells(const MatrixRow& row, const Rect& area) {
    constexpr double margin = 0.6;
    const auto height = std::min(sizes_.line_room() - 2 * margin, 1.35 * sizes_.size);
    for (const auto& cell : row.cells) {
        const auto found = std::ranges::lower_bound(sheet_->columns, cell.column);
        if (found == sheet_->columns.end() || *found != cell.column) continue;
        const auto place = static_cast<std::size_t>(found - sheet_->columns.begin());
        const auto width =
            std::min(column_width_ - 2 * margin, 2.1 * sizes_.size * static_cast<double>(cell.parts.size()));
        draw_cell(cell, {column_x(place) + (column_width_ - width) / 2,
                         area.y + (sizes_.line_room() - height) / 2, width, height});
    }
}

void SheetPainter::draw_cell(const MatrixCell& cell, const Rect& box) {
    const auto& graph = *scene_->graph;
    const auto& words = *scene_->words;
    const auto width = box.width / static_cast<double>(cell.parts.size());
    for (std::size_t at = 0; at < cell.parts.size(); ++at) {
        const auto& part = cell.parts[at];
        auto meaning = meaning_of(graph, part.edges);
        meaning.tip = fmt::format("{}{}{}{}{}", labels_of(graph, part.edges, words.list_comma),
                                  words.list_comma, full_name(graph, graph.actor(part.edges.front())),
                                  words.colon, spelt_out(part.part, words));
        page_->add(part_box(part.part, {box.x + width * static_cast<double>(at), box.y, width, box.height},
                            part.letters, sizes_.size),
                   std::move(meaning));
    }
}

void SheetPainter::draw_sums() {
    if (scene_->content->columns.empty()) return;
    const auto& words = *scene_->words;
    auto y = sums_y_;
    draw_sum(words.tasks_total, y, &MatrixColumn::tasks, Look::strong_number, false);
    if (scene_->content->has_stated_leads())
        draw_sum(words.leads_total, y += sizes_.sum_height(), &MatrixColumn::leads, Look::head, true);
    if (scene_->content->has_inferred_leads())
        draw_sum(words.inferred_leads_total, y += sizes_.sum_height(), &MatrixColumn::inferred_leads,
                 Look::head, false);
    line(scene_->body.x, y + sizes_.sum_height(), right_, y + sizes_.sum_height(), Look::rule);
}

void SheetPainter::draw_sum(std::string_view label, double y, std::size_t MatrixColumn::*number, Look look,
                            bool less_inferred) {
    const auto middle = y + sizes_.sum_height() / 2 + middle_to_baseline * sizes_.size;
    std::string words(label);
    if (scene_->fit->sheets.size() > 1) words += scene_->words->whole_plan;
    page_->add(text({columns_x_ - padding(), middle}, {std::move(words)}, look, Anchor::end));
    for (std::size_t place = 0; place < sheet_->columns.size(); ++place) {
        const auto& column = scene_->content->columns[sheet_->columns[place]];
        const auto value = column.*number - (less_inferred ? column.inferred_leads : 0);
        if (value == 0) continue;
        page_->add(text({column_x(place) + column_width_ / 2, middle}, {std::to_string(value)}, look,
                        Anchor::middle));
    }
}

}  // namespace

void draw_matrix_sheet(const MatrixScene& scene, const MatrixSheet& sheet, Page& page, CutNames& cut_names) {
    SheetPainter(scene, sheet, page, cut_names).draw();
}

}  // namespace zeren::render
