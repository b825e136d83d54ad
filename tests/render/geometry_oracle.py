#!/usr/bin/env python3
"""Looks at pictures with other programs' eyes: geometry_oracle.py pdf|browser ZEREN GRAPH...

pdf      every view as PDF: pdftotext must find each letter of the SVG and no other, each task's text in one
         piece, every word inside of the page and none on top of another; fonts embedded; same bytes twice.
browser  every view as SVG in Chromium: no text outside of the page, none on top of another. Only where
         ZEREN_TEST_ALL is set.

Ends with 77 where the programs for it are missing.
"""
import collections
import html
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

VIEWS = [
    ["matrix"], ["matrix", "--by", "group"], ["matrix", "--paper", "a4"], ["links"], ["links", "--badges", "none"],
    ["links", "--level", "task"], ["links", "--order", "free"], ["cards"], ["load"], ["network"],
]
SLACK = 0.6  # points that neighbouring boxes may share: rounding of coordinates
# Readers tell boxes as high as the font's own line; its letters fill less of it.
LINE, ASCENT = 1.448, 1.16  # em, of Noto Sans CJK
INK_ABOVE, INK_BELOW = 0.9, 0.21

failures = []


def fail(what, why):
    failures.append(f"{what}: {why}")
    print(f"FAILED {what}: {why}")


def run(*words):
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def views_of(graph):
    plan = json.loads(pathlib.Path(graph).read_text(encoding="utf-8"))
    views = list(VIEWS)
    if plan.get("tasks"):
        views.append(["task", "--task", plan["tasks"][0]["id"]])
    owners = [edge["actor"] for edge in plan.get("edges", [])]
    if owners:
        views.append(["cards", "--actor", collections.Counter(owners).most_common(1)[0][0]])
    return plan, views


def ink(box):
    """The part of a box (left, top, right, bottom, words) that its letters fill."""
    em = (box[3] - box[1]) / LINE
    return (box[0], box[1] + (ASCENT - INK_ABOVE) * em, box[2], box[1] + (ASCENT + INK_BELOW) * em, box[4])


def is_vertical(one, other):
    """Whether two letters stand below each other in one line of vertical text, an em apart."""
    em = (one[3] - one[1]) / (INK_ABOVE + INK_BELOW)
    single = len(one[4] or "") == 1 and len(other[4] or "") == 1
    return single and abs(one[0] - other[0]) < 0.25 * em and other[1] - one[1] > 0.95 * em


def overlaps(boxes):
    """Words of pairs of boxes whose letters share more than a border."""
    boxes = sorted((ink(box) for box in boxes), key=lambda box: box[1])
    for at, one in enumerate(boxes):
        for other in boxes[at + 1:]:
            if other[1] >= one[3] - SLACK:
                break
            if is_vertical(one, other):
                continue
            if one[0] + SLACK < other[2] and other[0] + SLACK < one[2]:
                yield one[4], other[4]


def letters(text):
    return collections.Counter(re.sub(r"\s", "", text))


def svg_pages(folder):
    names = sorted(folder.glob("picture*.svg"), key=lambda name: (len(name.name), name.name))
    return [ElementTree.parse(name).getroot() for name in names]


def text_of(root):
    return "".join("".join(text.itertext()) for text in root.iter("{http://www.w3.org/2000/svg}text"))


def check_pdf(zeren, graph, plan, view, folder):
    what = " ".join(view)
    pdf = folder / "picture.pdf"
    run(zeren, "render", *view, "-g", graph, "-o", str(folder / "picture.svg"))
    run(zeren, "render", *view, "-g", graph, "-o", str(pdf))
    once = pdf.read_bytes()
    run(zeren, "render", *view, "-g", graph, "-o", str(pdf))
    if pdf.read_bytes() != once:
        fail(what, "not the same bytes twice")
    words = ElementTree.fromstring(re.sub(r"<!DOCTYPE[^>]*>", "", run("pdftotext", "-bbox", str(pdf), "-")))
    space = "{http://www.w3.org/1999/xhtml}"
    for number, page in enumerate(words.iter(space + "page"), 1):
        width, height = float(page.get("width")), float(page.get("height"))
        boxes = [tuple(float(word.get(key)) for key in ("xMin", "yMin", "xMax", "yMax")) + (word.text,)
                 for word in page.iter(space + "word")]
        for box in boxes:
            if box[0] < -SLACK or box[1] < -SLACK or box[2] > width + SLACK or box[3] > height + SLACK:
                fail(what, f"page {number}: \"{box[4]}\" lies outside")
        for one, other in overlaps(boxes):
            fail(what, f"page {number}: \"{one}\" and \"{other}\" overlap")
    printed = run("pdftotext", "-raw", str(pdf), "-")
    expected = sum((letters(text_of(root)) for root in svg_pages(folder)), collections.Counter())
    if letters(printed) != expected:
        fail(what, f"letters differ: {expected - letters(printed)} missing, {letters(printed) - expected} too many")
    if view == ["matrix"]:
        whole = re.sub(r"\s", "", printed)
        for task in plan["tasks"]:
            if re.sub(r"\s", "", task.get("text") or task["title"]) not in whole:
                fail(what, f"task {task['id']} cannot be found")
    for row in run("pdffonts", str(pdf)).splitlines()[2:]:
        if not re.search(r"yes yes yes +\d+ +\d+$", row):
            fail(what, f"font not embedded as a subset with its letters: {row}")


MEASURE = """
<script>
  const found = [];
  for (const [page, svg] of document.querySelectorAll('body > svg').entries()) {
    const sheet = svg.getBoundingClientRect();
    const boxes = [];
    for (const line of svg.querySelectorAll('text, tspan')) {
      if (line.querySelector('tspan')) continue;
      const box = line.getBoundingClientRect();
      boxes.push([box.left - sheet.left, box.top - sheet.top, box.right - sheet.left, box.bottom - sheet.top,
                  line.textContent]);
    }
    found.push({width: sheet.width, height: sheet.height, boxes});
  }
  const out = document.createElement('pre');
  out.id = 'measured';
  out.textContent = JSON.stringify(found);
  document.body.replaceChildren(out);
</script>
"""


def check_browser(zeren, graph, _plan, view, folder):
    what = " ".join(view)
    run(zeren, "render", *view, "-g", graph, "-o", str(folder / "picture.svg"))
    names = sorted(folder.glob("picture*.svg"), key=lambda name: (len(name.name), name.name))
    pages = [name.read_text(encoding="utf-8").split("?>", 1)[1] for name in names]
    page = folder / "page.html"
    page.write_text("<!DOCTYPE html><meta charset='utf-8'><body style='margin:0'>" + "".join(pages) + MEASURE,
                    encoding="utf-8")
    dom = run("chromium", "--headless", "--no-sandbox", "--disable-gpu", "--dump-dom", page.as_uri())
    measured = re.search(r'<pre id="measured">(.*?)</pre>', dom, re.S)
    if not measured:
        fail(what, "the browser measured nothing")
        return
    for number, sheet in enumerate(json.loads(html.unescape(measured.group(1))), 1):
        for box in sheet["boxes"]:
            if box[0] < -1 or box[1] < -1 or box[2] > sheet["width"] + 1 or box[3] > sheet["height"] + 1:
                fail(what, f"page {number}: \"{box[4]}\" lies outside")
        for one, other in overlaps(sheet["boxes"]):
            fail(what, f"page {number}: \"{one}\" and \"{other}\" overlap")


def main():
    mode, zeren, *graphs = sys.argv[1:]
    needed = {"pdf": ["pdftotext", "pdffonts"], "browser": ["chromium"]}[mode]
    if mode == "browser" and not os.environ.get("ZEREN_TEST_ALL"):
        print("skipped: the browser looks at pictures under `./dev test --all` only")
        return 77
    missing = [program for program in needed if not shutil.which(program)]
    if missing:
        print(f"skipped: no {', '.join(missing)}")
        return 77
    check = {"pdf": check_pdf, "browser": check_browser}[mode]
    count = 0
    for graph in graphs:
        plan, views = views_of(graph)
        for view in views:
            with tempfile.TemporaryDirectory() as folder:
                check(zeren, graph, plan, view, pathlib.Path(folder))
            count += 1
    print(f"{count} pictures, {len(failures)} faults")
    return 1 if failures or count == 0 else 0


sys.exit(main())
