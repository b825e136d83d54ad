#include "render/drawing_log.hpp"

#include <cstring>

namespace zeren::render {
namespace {

DrawingLog* current = nullptr;

/// The text of a field; nothing where there is none of this name.
const char* text_of(const GLogField* fields, gsize count, const char* name) {
    for (gsize at = 0; at < count; ++at) {
        const bool is_text = fields[at].length < 0;
        if (is_text && std::strcmp(fields[at].key, name) == 0)
            return static_cast<const char*>(fields[at].value);
    }
    return nullptr;
}

}  // namespace

DrawingLog::DrawingLog() {
    // The library takes one writer for the whole life of a process.
    static const bool is_set = (rsvg_library().set_log_writer(&DrawingLog::take, nullptr, nullptr), true);
    static_cast<void>(is_set);
    current = this;
}

DrawingLog::~DrawingLog() { current = nullptr; }

GLogWriterOutput DrawingLog::take(GLogLevelFlags level, const GLogField* fields, gsize count,
                                  void* /*data*/) noexcept {
    constexpr auto warnings = G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING;
    if (current == nullptr || (level & warnings) == 0 || current->first_[0] != '\0')
        return G_LOG_WRITER_HANDLED;
    const auto* library = text_of(fields, count, "GLIB_DOMAIN");
    const auto* message = text_of(fields, count, "MESSAGE");
    if (library != nullptr && message != nullptr && std::strcmp(library, "Pango") == 0)
        std::strncpy(current->first_.data(), message, current->first_.size() - 1);
    return G_LOG_WRITER_HANDLED;
}

}  // namespace zeren::render
