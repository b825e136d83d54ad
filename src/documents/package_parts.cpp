#include "documents/package_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "documents/encoding.hpp"
#include "support/utf8.hpp"

namespace zeren::documents {
namespace {

std::string_view folder_of(std::string_view part) {
    const auto slash = part.rfind('/');
    return slash == std::string_view::npos ? std::string_view{} : part.substr(0, slash + 1);
}

std::string relations_part(std::string_view part) {
    const auto folder = folder_of(part);
    return std::string(folder) + "_rels/" + std::string(part.substr(folder.size())) + ".rels";
}

/// A target as it is written, from the root of the package: absolute ones begin with a slash.
std::string resolved(std::string_view base, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    std::string path(folder_of(base));
    while (target.starts_with("../") || target.starts_with("./")) {
        if (target.starts_with("../") && !path.empty()) {
            path.pop_back();
            path.resize(folder_of(path).size());
        }
        target.remove_prefix(target.find('/') + 1);
    }
    return path + std::string(target);
}

/// The encoding that an XML declaration names; empty where it names none.
std::string_view declared_encoding(std::string_view xml) {
    const auto declaration = xml.substr(0, std::min(xml.find("?>"), std::size_t{200}));
    if (!declaration.starts_with("<?xml")) return {};
    const auto name = declaration.find("encoding=");
    if (name == std::string_view::npos) return {};
    const auto value = declaration.substr(name + std::string_view("encoding=").size());
    const auto end = value.empty() ? std::string_view::npos : value.find(value[0], 1);
    return end == std::string_view::npos ? std::string_view{} : value.substr(1, end - 1);
}

}  // namespace

support::Outcome read_xml_part(Package& package, std::string_view part,
                               const std::function<void(XmlReader&)>& read) {
    auto bytes = package.read(part);
    if (!bytes) return std::move(bytes).diagnostics();
    auto content = std::move(bytes).value();
    auto encoding = XmlReader::Encoding::declared;
    // A zero byte is no XML, save in UTF-16.
    if (content.find('\0') != std::string::npos || support::first_malformed(content)) {
        auto decoded = decode_text(content, package.name(), {.declared = declared_encoding(content)});
        if (!decoded) {
            return support::make_diagnostic(
                support::Code::bad_encoding,
                fmt::format("the part \"{}\" holds bytes that are no text in its encoding", part),
                {.file = package.name()}, "open the file in an office program and save it again");
        }
        if (decoded->assumed) package.assume_encoding(decoded->encoding, part);
        content = std::move(decoded->text);
        encoding = XmlReader::Encoding::utf8;
    }
    XmlReader xml(content, encoding);
    if (xml.next() == XmlReader::Event::start) read(xml);
    while (!xml.failed() && xml.event() != XmlReader::Event::finish) xml.next();
    if (xml.failed()) return xml.problem(package.name(), part);
    return support::done();
}

support::Result<Relations> Relations::of(Package& package, std::string_view part) {
    Relations found;
    const auto name = relations_part(part);
    if (!package.has(name)) return found;
    DefinitionCount count;
    const auto read = read_xml_part(package, name, [&](XmlReader& xml) {
        const auto depth = xml.depth();
        while (xml.next_inside(depth)) {
            if (!xml.at_start() || xml.value_of("TargetMode") == "External") continue;
            count.add(xml);
            const auto type = xml.value_of("Type");
            found.relations_.push_back({.id = xml.value_of("Id"),
                                        .kind = type.substr(type.rfind('/') + 1),
                                        .target = resolved(part, xml.value_of("Target"))});
        }
    });
    if (!read) return read.diagnostics();
    for (std::size_t at = 0; at < found.relations_.size(); ++at)
        found.places_.emplace(found.relations_[at].id, at);
    return found;
}

const Relation* Relations::find(std::string_view id) const {
    const auto found = places_.find(id);
    return found == places_.end() ? nullptr : &relations_[found->second];
}

std::vector<std::string> Relations::all_of(std::string_view kind) const {
    std::vector<std::string> targets;
    for (const auto& relation : relations_) {
        if (relation.kind == kind) targets.push_back(relation.target);
    }
    return targets;
}

std::string part_of_kind(const Package& package, const Relations& relations, std::string_view kind,
                         std::string_view usual) {
    for (const auto& target : relations.all_of(kind)) {
        if (package.has(target)) return target;
    }
    return std::string(usual);
}

}  // namespace zeren::documents
