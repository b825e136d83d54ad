#include "render/printing.hpp"

#include <fmt/format.h>

#include <array>
#include <cmath>
#include <memory>
#include <new>
#include <utility>

#include "render/cairo_library.hpp"
#include "render/drawing_log.hpp"
#include "render/fonts.hpp"
#include "render/geometry.hpp"
#include "render/rsvg_library.hpp"

namespace zeren::render {
namespace {

constexpr double points_per_inch = 72;
constexpr double most_dots = 150e6;

struct FreeObject {
    void operator()(RsvgHandle* handle) const { rsvg_library().unref(handle); }
};
struct FreeSurface {
    void operator()(cairo_surface_t* surface) const { cairo_library().surface_destroy(surface); }
};
struct FreeContext {
    void operator()(cairo_t* context) const { cairo_library().destroy(context); }
};
using Svg = std::unique_ptr<RsvgHandle, FreeObject>;
using Surface = std::unique_ptr<cairo_surface_t, FreeSurface>;
using Canvas = std::unique_ptr<cairo_t, FreeContext>;

/// What cairo has written so far. Whether all of it found room is kept here: cairo forgets some failures.
struct Written {
    std::string bytes{};
    bool is_whole = true;
};

/// Nothing may be thrown through cairo, which would be left in the middle of its work.
cairo_status_t append(void* written, const unsigned char* data, unsigned int length) noexcept {
    auto& to = *static_cast<Written*>(written);
    try {
        to.bytes.append(reinterpret_cast<const char*>(data), length);
        return CAIRO_STATUS_SUCCESS;
    } catch (const std::bad_alloc&) {
        to.is_whole = false;
        return CAIRO_STATUS_NO_MEMORY;
    }
}

support::Diagnostic cannot_draw(std::string_view why) {
    return support::make_diagnostic(support::Code::picture_too_large,
                                    fmt::format("the page cannot be drawn: {}", why), {},
                                    "write SVG, or draw less on a page");
}

/// The error's words, which it takes over.
support::Diagnostic cannot_draw(GError* error) {
    auto problem = cannot_draw(error != nullptr ? std::string_view(error->message) : "unknown reason");
    rsvg_library().clear_error(&error);
    return problem;
}

struct PageSvg {
    Svg svg;
    Point size{};  ///< in points
};

support::Result<PageSvg> open_page(const std::string& text) {
    const auto& library = rsvg_library();
    GError* error = nullptr;
    auto* handle = library.new_from_data(reinterpret_cast<const guint8*>(text.data()), text.size(), &error);
    if (handle == nullptr) return cannot_draw(error);
    PageSvg page{.svg = Svg(handle)};
    library.set_dpi(handle, points_per_inch);
    library.get_size(handle, &page.size.x, &page.size.y);
    return page;
}

support::Outcome draw_page(const PageSvg& page, cairo_t* canvas) {
    GError* error = nullptr;
    const RsvgRectangle whole{0, 0, page.size.x, page.size.y};
    const DrawingLog log;
    if (rsvg_library().render(page.svg.get(), canvas, &whole, &error) == 0) return cannot_draw(error);
    if (!log.first_warning().empty())
        return support::make_diagnostic(support::Code::font_missing,
                                        fmt::format("letters cannot be drawn: {}", log.first_warning()), {},
                                        "see that the fonts of this machine can be read, or write SVG");
    return support::done();
}

void describe(cairo_surface_t* pdf, const SvgHead& head) {
    auto date = iso_date(head.date);
    if (!date.empty()) date += "T00:00:00Z";
    cairo_library().pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_TITLE, head.title.c_str());
    cairo_library().pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_SUBJECT, head.description.c_str());
    cairo_library().pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATOR, "zeren");
    // An empty date leaves the clock out.
    cairo_library().pdf_surface_set_metadata(pdf, CAIRO_PDF_METADATA_CREATE_DATE, date.c_str());
}

support::Result<std::string> to_pdf(const std::vector<std::string>& pages, const SvgHead& head) {
    Written written;
    {
        const Surface pdf(cairo_library().pdf_surface_create_for_stream(append, &written, 1, 1));
        // Later versions pack title and date where older readers and plain searches do not find them.
        cairo_library().pdf_surface_restrict_to_version(pdf.get(), CAIRO_PDF_VERSION_1_4);
        describe(pdf.get(), head);
        for (const auto& text : pages) {
            const auto page = open_page(text);
            if (!page) return page.diagnostics();
            cairo_library().pdf_surface_set_size(pdf.get(), page->size.x, page->size.y);
            const Canvas canvas(cairo_library().create(pdf.get()));
            if (const auto drawn = draw_page(page.value(), canvas.get()); !drawn) return drawn.diagnostics();
            cairo_library().show_page(canvas.get());
        }
        cairo_library().surface_finish(pdf.get());
        if (const auto status = cairo_library().surface_status(pdf.get()); status != CAIRO_STATUS_SUCCESS)
            return cannot_draw(cairo_library().status_to_string(status));
    }
    if (!written.is_whole) throw std::bad_alloc();
    return std::move(written.bytes);
}

/// Pages are of one size.
support::Outcome check_all_dots(const std::vector<std::string>& pages, double dots_per_inch) {
    constexpr double most_dots_in_all = 250'000'000;
    if (pages.size() < 2) return support::done();
    const auto first = open_page(pages.front());
    if (!first) return first.diagnostics();
    const auto scale = dots_per_inch / points_per_inch;
    const auto dots = first->size.x * scale * first->size.y * scale * static_cast<double>(pages.size());
    if (dots <= most_dots_in_all) return support::done();
    return support::make_diagnostic(
        support::Code::picture_too_large,
        fmt::format("{} pages of PNG hold more than 250,000,000 dots", pages.size()), {},
        "write a PDF, which holds all pages, or take fewer dots with --dpi");
}

support::Result<std::string> to_png(const std::string& text, double dots_per_inch) {
    const auto page = open_page(text);
    if (!page) return page.diagnostics();
    const auto scale = dots_per_inch / points_per_inch;
    const auto width = std::round(page->size.x * scale);
    const auto height = std::round(page->size.y * scale);
    if (width * height > most_dots) return cannot_draw("it has too many dots");
    const Surface image(cairo_library().image_surface_create(CAIRO_FORMAT_RGB24, static_cast<int>(width),
                                                             static_cast<int>(height)));
    const Canvas canvas(cairo_library().create(image.get()));
    cairo_library().scale(canvas.get(), width / page->size.x, height / page->size.y);
    if (const auto drawn = draw_page(page.value(), canvas.get()); !drawn) return drawn.diagnostics();
    Written written;
    if (const auto status = cairo_library().surface_write_to_png_stream(image.get(), append, &written);
        status != CAIRO_STATUS_SUCCESS)
        return cannot_draw(cairo_library().status_to_string(status));
    if (!written.is_whole) throw std::bad_alloc();
    return std::move(written.bytes);
}

}  // namespace

support::Result<std::vector<std::string>> print(const Picture& picture, FileFormat format,
                                                double dots_per_inch) {
    if (format == FileFormat::svg) return picture.svg_pages;
    const auto fonts = Fonts::of_this_machine();
    if (!fonts) return fonts.diagnostics();
    std::vector<std::string> pages;
    for (const auto& page : picture.svg_pages) pages.push_back(fonts->with_stand_ins(page));
    std::vector<std::string> files;
    if (format == FileFormat::pdf) {
        auto pdf = to_pdf(pages, picture.head);
        if (!pdf) return std::move(pdf).diagnostics();
        files.push_back(std::move(pdf).value());
        return files;
    }
    if (const auto bounded = check_all_dots(pages, dots_per_inch); !bounded) return bounded.diagnostics();
    for (const auto& page : pages) {
        auto png = to_png(page, dots_per_inch);
        if (!png) return std::move(png).diagnostics();
        files.push_back(std::move(png).value());
    }
    return files;
}

std::string iso_date(std::string_view printed) {
    std::array<int, 3> numbers{};
    std::size_t found = 0;
    bool in_number = false;
    for (const auto letter : printed) {
        const bool is_digit = letter >= '0' && letter <= '9';
        if (is_digit && !in_number && found == numbers.size()) break;
        if (is_digit && !in_number) ++found;
        if (is_digit && numbers[found - 1] < 10'000)
            numbers[found - 1] = numbers[found - 1] * 10 + (letter - '0');
        in_number = is_digit;
    }
    const auto [year, month, day] = numbers;
    const bool is_day = found == numbers.size() && year >= 1000 && year <= 9999 && month >= 1 &&
                        month <= 12 && day >= 1 && day <= 31;
    return is_day ? fmt::format("{:04}-{:02}-{:02}", year, month, day) : std::string();
}

}  // namespace zeren::render

namespace zeren::model {

template <>
std::span<const Word<render::FileFormat>> words() {
    using render::FileFormat;
    static constexpr std::array table = {Word{FileFormat::svg, "svg"}, Word{FileFormat::pdf, "pdf"},
                                         Word{FileFormat::png, "png"}};
    return table;
}

}  // namespace zeren::model
