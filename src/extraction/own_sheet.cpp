#include "extraction/own_sheet.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "extraction/due_words.hpp"
#include "extraction/import_notes.hpp"
#include "extraction/numbering.hpp"
#include "extraction/own_sheet_cells.hpp"
#include "extraction/passage.hpp"
#include "extraction/tables/grid_rows.hpp"
#include "model/plan_builder.hpp"
#include "support/utf8.hpp"

namespace zeren::extraction {
namespace {

using documents::Cell;
using documents::Table;
using model::Basis;
using model::Role;
using model::TaskColumn;

/// One owner or named actor of a row.
struct SheetEdge {
    std::size_t actor = 0;
    Role role = Role::joint;
    Basis basis = Basis::stated;
    model::Origin origin{};
};

class OwnSheetReader {
  public:
    OwnSheetReader(const OwnSheet& sheet, const documents::Document& document,
                   const ExtractionOptions& options, model::PlanInfo info)
        : sheet_(sheet),
          file_(document.name),
          is_guarded_(document.format == "csv"),
          keeps_only_stated_(options.lead == LeadRule::stated),
          directory_(options.registry),
          roster_(directory_),
          rows_(*sheet.table) {
        info.part = "tasks";
        builder_.info() = std::move(info);
    }

    Extraction read(support::Diagnostics remarks) && {
        while (rows_.next()) {
            if (rows_.row() > sheet_.head_row) read_row();
        }
        Extraction out;
        out.diagnostics = std::move(remarks);
        out.counts.inferred_leads = inferred_;
        builder_.info().lead_rule = inferred_ > 0 ? "first" : "stated";
        const auto actors = roster_.add_to(builder_);
        for (std::size_t task = 0; task < edges_.size(); ++task) add_edges(task, actors, out.counts);
        note_inferred_leads(inferred_, edges_.size(), file_, out.diagnostics);
        out.plan = std::move(builder_).finish();
        return out;
    }

  private:
    /// The cell of the row at hand that begins in a column of the list. One that is merged over several
    /// columns speaks for the first of them.
    [[nodiscard]] const Cell* cell_of(TaskColumn of) const {
        const auto column = sheet_.column(of);
        const auto placed = column ? rows_.at(*column) : tables::PlacedCell{};
        return placed.is_there() && placed.cell->column == *column ? placed.cell : nullptr;
    }
    [[nodiscard]] std::string text(TaskColumn column) const {
        const auto* cell = cell_of(column);
        return cell == nullptr ? std::string() : own_cell_text(*cell, is_guarded_);
    }
    [[nodiscard]] model::Origin origin(TaskColumn column) const {
        const auto* cell = cell_of(column);
        if (cell == nullptr) return {};
        return cell->paragraphs.empty() ? cell->origin : cell->paragraphs.front().origin;
    }

    void read_row() {
        const auto words = text(TaskColumn::task);
        const auto number = text(TaskColumn::number);
        if (words.empty() && number.empty()) return;
        const auto title = model::title_in_cell(words);
        const auto id = unused_id(number);
        const auto owner_text = text(TaskColumn::as_printed);
        builder_.add(model::TaskRow{.id = id,
                                    .title = title.empty() ? std::string_view(id) : title,
                                    .text = title == words ? std::string_view() : std::string_view(words),
                                    .group = group(),
                                    .number = number,
                                    .owner_text = owner_text,
                                    .due = due(),
                                    .status = model::status_from_sheet(text(TaskColumn::status)),
                                    .origin = origin(TaskColumn::task)});
        read_edges();
    }

    std::string unused_id(const std::string& number) {
        const auto wanted = number.empty() ? std::to_string(builder_.task_count() + 1) : number;
        auto id = wanted;
        for (std::size_t copy = 2; builder_.find_task(id); ++copy) id = wanted + "-" + std::to_string(copy);
        return id;
    }

    model::GroupId group() {
        const auto words = text(TaskColumn::group);
        if (words.empty()) return model::GroupId::none();
        if (const auto held = groups_.find(words); held != groups_.end()) return held->second;
        const auto signs = support::to_code_points(words);
        const auto number = read_item_number(plain_form(signs));
        const bool is_numbered = number && number->size < signs.size();
        auto id = is_numbered ? number->ascii() : words;
        if (id.empty() || builder_.find_group(id)) id = words;
        const auto printed =
            is_numbered ? support::to_utf8(signs.substr(0, number->printed_size)) : std::string();
        const auto title = is_numbered ? support::to_utf8(signs.substr(number->size)) : words;
        return groups_[words] = builder_.add(model::GroupRow{.id = id, .title = title, .number = printed});
    }

    [[nodiscard]] model::Due due() const {
        const auto words = text(TaskColumn::due);
        if (words.empty()) return {};
        return read_due(words).value_or(model::Due{.words = words});
    }

    void read_edges() {
        auto& edges = edges_.emplace_back();
        held_.clear();
        add_owners(TaskColumn::lead, Role::lead, edges);
        add_owners(TaskColumn::cooperate, Role::cooperate, edges);
        add_owners(TaskColumn::joint, Role::joint, edges);
        apply_basis(read_basis_cell(text(TaskColumn::basis)), edges);
        if (keeps_only_stated_) undo_inferences(edges);
        for (const auto& name : read_named_cell(text(TaskColumn::named))) {
            add_once(edges, {.actor = actor(name.name),
                             .role = name.leads ? Role::lead : Role::cooperate,
                             .basis = Basis::named,
                             .origin = origin(TaskColumn::named)});
        }
        const bool is_inferred = std::ranges::any_of(edges, [](const SheetEdge& edge) {
            return edge.role == Role::lead && edge.basis == Basis::first_listed;
        });
        inferred_ += is_inferred ? 1 : 0;
    }

    std::size_t actor(const std::string& name) { return roster_.actor_for(plain_form(name), name); }

    void add_owners(TaskColumn column, Role role, std::vector<SheetEdge>& edges) {
        for (const auto& name : names_in_cell(text(column))) {
            add_once(edges, {.actor = actor(name),
                             .role = role,
                             .basis = model::usual_basis(role),
                             .origin = origin(column)});
        }
    }
    void add_once(std::vector<SheetEdge>& edges, SheetEdge edge) {
        if (held_.insert({edge.actor, edge.role}).second) edges.push_back(std::move(edge));
    }

    void apply_basis(const BasisCell& cell, std::vector<SheetEdge>& edges) {
        const bool is_plain = cell.main == Basis::stated || cell.main == Basis::listed;
        for (auto& edge : edges) {
            if (cell.main && !is_plain) edge.basis = *cell.main;
        }
        std::map<std::size_t, Basis> others;
        for (const auto& [name, basis] : cell.others) others[actor(name)] = basis;
        for (auto& edge : edges) {
            if (const auto other = others.find(edge.actor); other != others.end()) edge.basis = other->second;
        }
        std::map<std::size_t, std::size_t> places;
        for (const auto& name : cell.order) places.emplace(actor(name), places.size());
        if (places.empty()) return;
        std::ranges::stable_sort(edges, {}, [&](const SheetEdge& edge) {
            const auto place = places.find(edge.actor);
            return place == places.end() ? places.size() : place->second;
        });
    }

    static std::string_view rule_of(const SheetEdge& edge) {
        if (edge.basis != Basis::named) return "label";
        return edge.role == Role::lead ? "leads-in-text" : "named-in-text";
    }
    /// Under `--lead stated`: nothing says who leads.
    static void undo_inferences(std::vector<SheetEdge>& edges) {
        for (auto& edge : edges) {
            if (edge.basis != Basis::first_listed) continue;
            edge.role = Role::joint;
            edge.basis = Basis::listed;
        }
    }

    void add_edges(std::size_t task, const std::vector<model::ActorId>& actors, ExtractionCounts& counts) {
        for (const auto& edge : edges_[task]) {
            ++(edge.basis == Basis::named ? counts.named_edges : counts.owner_edges);
            builder_.add(model::EdgeRow{.task = model::id_of<model::TaskId>(task),
                                        .actor = actors[edge.actor],
                                        .role = edge.role,
                                        .basis = edge.basis,
                                        .rule = rule_of(edge),
                                        .origin = edge.origin});
        }
    }

    const OwnSheet& sheet_;
    std::string file_;
    bool is_guarded_;
    bool keeps_only_stated_;
    ActorDirectory directory_;
    ActorRoster roster_;
    tables::GridRows rows_;
    model::PlanBuilder builder_;
    std::map<std::string, model::GroupId> groups_;
    std::vector<std::vector<SheetEdge>> edges_;
    std::set<std::pair<std::size_t, Role>> held_;  ///< in the row at hand
    std::size_t inferred_ = 0;
};

/// The columns of a row of heads; nothing where it is another row.
std::optional<OwnSheet> heads_in(const Table& table, std::size_t row) {
    OwnSheet sheet{.table = &table, .head_row = row};
    for (const auto& cell : table.rows[row].cells) {
        if (const auto column = model::column_from(own_cell_text(cell, false)))
            sheet.columns[static_cast<std::size_t>(*column)] = cell.column;
    }
    constexpr std::array needed = {TaskColumn::number,    TaskColumn::task,  TaskColumn::lead,
                                   TaskColumn::cooperate, TaskColumn::joint, TaskColumn::basis};
    const bool has_all =
        std::ranges::all_of(needed, [&](TaskColumn of) { return sheet.column(of).has_value(); });
    return has_all ? std::optional(sheet) : std::nullopt;
}

}  // namespace

std::optional<OwnSheet> find_own_sheet(const documents::Document& document) {
    constexpr std::size_t lowest_head = 10;
    for (const auto& block : document.blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (table == nullptr) continue;
        for (std::size_t row = 0; row < std::min(table->rows.size(), lowest_head); ++row) {
            if (auto found = heads_in(*table, row)) return found;
        }
    }
    return std::nullopt;
}

Extraction read_own_sheet(const OwnSheet& sheet, const documents::Document& document,
                          const ExtractionOptions& options, model::PlanInfo info) {
    const auto& heads = sheet.table->rows[sheet.head_row].cells;
    const bool is_english = std::ranges::any_of(heads, [](const Cell& cell) {
        return own_cell_text(cell, false) == model::head_of(TaskColumn::lead).en;
    });
    info.language = is_english ? "en" : "zh";
    if (sheet.head_row > 0 && !sheet.table->rows.front().cells.empty()) {
        const auto title = own_cell_text(sheet.table->rows.front().cells.front(), false);
        if (!title.empty()) info.title = title;
    }
    return OwnSheetReader(sheet, document, options, std::move(info)).read(document.remarks);
}

}  // namespace zeren::extraction
