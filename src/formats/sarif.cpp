#include "formats/sarif.hpp"

#include <nlohmann/json.hpp>

namespace zeren::formats {
namespace {

using nlohmann::ordered_json;
using support::Diagnostic;

bool is_unreserved(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~/").find(c) != std::string_view::npos;
}

/// A sentence from a line of the table of codes.
std::string sentence(std::string_view words) {
    std::string out(words);
    if (!out.empty() && out[0] >= 'a' && out[0] <= 'z') out[0] = static_cast<char>(out[0] - 'a' + 'A');
    return out + ".";
}

ordered_json message(std::string text) { return {{"text", std::move(text)}}; }

ordered_json rule(const support::CodeInfo& code) {
    return {{"id", code.name},
            {"shortDescription", message(sentence(code.meaning))},
            {"help", message(sentence(code.mend))},
            {"defaultConfiguration", {{"level", support::name_of(code.severity)}}}};
}

/// Null where nothing is known.
ordered_json location(const support::Place& where) {
    ordered_json out;
    if (!where.file.empty()) {
        auto& physical = out["physicalLocation"];
        physical["artifactLocation"] = {{"uri", artifact_uri(where.file)}};
        if (where.position.line > 0) physical["region"]["startLine"] = where.position.line;
        if (where.position.line > 0 && where.position.column > 0)
            physical["region"]["startColumn"] = where.position.column;
    }
    if (!where.part.empty())
        out["logicalLocations"] = ordered_json::array({{{"fullyQualifiedName", where.part}}});
    return out;
}

ordered_json result(const Diagnostic& diagnostic) {
    auto text = diagnostic.message;
    if (!diagnostic.hint.empty()) text += "\nhint: " + diagnostic.hint;
    ordered_json out = {{"ruleId", support::describe(diagnostic.code).name},
                        {"ruleIndex", static_cast<std::size_t>(diagnostic.code)},
                        {"level", support::name_of(diagnostic.severity)},
                        {"message", message(std::move(text))}};
    if (auto place = location(diagnostic.where); !place.is_null())
        out["locations"] = ordered_json::array({std::move(place)});
    for (const auto& related : diagnostic.related) {
        auto place = location(related.where);
        if (place.is_null()) continue;
        place["message"] = message(related.message);
        out["relatedLocations"].push_back(std::move(place));
    }
    return out;
}

}  // namespace

std::string artifact_uri(std::string_view path) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    std::string out = path.starts_with('/') ? "file://" : "";
    for (const char c : path) {
        if (is_unreserved(c)) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out.append({'%', hex[byte >> 4U], hex[byte & 0xFU]});
    }
    return out;
}

std::string sarif(const support::Diagnostics& diagnostics, std::string_view version) {
    auto rules = ordered_json::array();
    for (const auto& code : support::all_codes()) rules.push_back(rule(code));
    auto results = ordered_json::array();
    for (const auto& diagnostic : diagnostics.items()) results.push_back(result(diagnostic));
    const ordered_json log = {
        {"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
        {"version", "2.1.0"},
        {"runs",
         ordered_json::array(
             {{{"tool", {{"driver", {{"name", "zeren"}, {"version", version}, {"rules", std::move(rules)}}}}},
               {"columnKind", "unicodeCodePoints"},
               {"results", std::move(results)}}})}};
    return log.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace zeren::formats
