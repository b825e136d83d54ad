#include "documents/zip_bytes.hpp"

#include <zlib.h>

#include <stdexcept>

namespace zeren::testing {
namespace {

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i, value >>= 8U) out += static_cast<char>(value & 0xFFU);
}

std::string deflated(const std::string& content) {
    z_stream stream{};
    if (deflateInit2(&stream, 9, Z_DEFLATED, -MAX_WBITS, 9, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("zlib has no memory");
    }
    std::string out(deflateBound(&stream, content.size()), '\0');
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(content.data()));
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

/// The fields that a local header and an entry of the directory share.
void put_fields(std::string& out, const ZipMember& member, const std::string& packed) {
    const auto method = member.method != 0xFFFF ? member.method : member.deflated ? 8 : 0;
    const auto checksum =
        crc32_z(0, reinterpret_cast<const Bytef*>(member.content.data()), member.content.size());
    put(out, 20, 2);
    put(out, member.encrypted ? 1 : 0, 2);
    put(out, static_cast<std::uint64_t>(method), 2);
    put(out, 0, 4);
    put(out, checksum + (member.wrong_checksum ? 1 : 0), 4);
    put(out, packed.size(), 4);
    put(out, member.content.size(), 4);
    put(out, member.name.size(), 2);
    put(out, 0, 2);
}

constexpr std::size_t stored_from = std::size_t{1} << 20U;  // large parts of one pattern pack too well

const std::string relation_type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const std::string xml_head = R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)";

std::string relations(const std::string& content) {
    return xml_head +
           R"(<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)" +
           content + "</Relationships>";
}

std::string relation(const std::string& id, const std::string& kind, const std::string& target) {
    return R"(<Relationship Id=")" + id + R"(" Type=")" + relation_type + kind + R"(" Target=")" + target +
           R"("/>)";
}

/// "word/header1.xml" → "header"
std::string kind_of(const std::string& part) {
    const auto slash = part.find('/');
    const auto name = part.substr(slash + 1, part.find('.') - slash - 1);
    return name.substr(0, name.find_first_of("0123456789"));
}

}  // namespace

std::string zip_bytes(const std::vector<ZipMember>& members) {
    std::string out;
    std::string directory;
    for (const auto& member : members) {
        const auto packed = member.deflated ? deflated(member.content) : member.content;
        put(directory, 0x02014B50, 4);
        put(directory, 20, 2);
        put_fields(directory, member, packed);
        put(directory, 0, 10);
        put(directory, out.size(), 4);
        directory += member.name;
        put(out, 0x04034B50, 4);
        put_fields(out, member, packed);
        out += member.name + packed;
    }
    const auto begin = out.size();
    out += directory;
    put(out, 0x06054B50, 4);
    put(out, 0, 4);
    put(out, members.size(), 2);
    put(out, members.size(), 2);
    put(out, directory.size(), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

std::string word_part(const std::string& root, const std::string& content) {
    return xml_head + "<w:" + root +
           R"( xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main")"
           R"( xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">)" +
           content + "</w:" + root + ">";
}

std::string docx_bytes(const std::string& body, std::vector<ZipMember> more) {
    std::string related;
    for (std::size_t i = 0; i < more.size(); ++i) {
        const auto target = more[i].name.substr(more[i].name.find('/') + 1);
        related += relation("rId" + std::to_string(i + 1), kind_of(more[i].name), target);
    }
    std::vector<ZipMember> members = {
        {.name = "_rels/.rels",
         .content = relations(relation("rId1", "officeDocument", "word/document.xml"))},
        {.name = "word/_rels/document.xml.rels", .content = relations(related)},
        {.name = "word/document.xml",
         .content = word_part("document", "<w:body>" + body + "</w:body>"),
         .deflated = body.size() < stored_from}};
    for (auto& part : more) members.push_back(std::move(part));
    return zip_bytes(members);
}

std::string xlsx_bytes(const std::vector<std::string>& sheets, std::vector<ZipMember> more,
                       const std::string& book) {
    std::string list;
    std::string related;
    std::vector<ZipMember> members = {
        {.name = "_rels/.rels", .content = relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        const auto number = std::to_string(i + 1);
        list += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        related += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        members.push_back({.name = "xl/worksheets/sheet" + number + ".xml",
                           .content = xml_head + "<worksheet>" + sheets[i] + "</worksheet>",
                           .deflated = sheets[i].size() < stored_from});
    }
    for (std::size_t i = 0; i < more.size(); ++i) {
        related += relation("rIdm" + std::to_string(i), kind_of(more[i].name), "/" + more[i].name);
    }
    members.push_back({.name = "xl/workbook.xml",
                       .content = xml_head + "<workbook xmlns:r=\"r\">" +
                                  (book.empty() ? "<sheets>" + list + "</sheets>" : book) + "</workbook>"});
    members.push_back({.name = "xl/_rels/workbook.xml.rels", .content = relations(related)});
    for (auto& part : more) members.push_back(std::move(part));
    return zip_bytes(members);
}

}  // namespace zeren::testing
