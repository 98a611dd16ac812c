"""The README says what is so: its paths exist, its commands are understood, its dictionary is current."""

import ast
import re
import shlex
from pathlib import Path

import pytest

from analysis import counts, findings, read, schema
from analysis.arguments import parser
from tests.test_flow import ORDER

ROOT = Path(__file__).parents[1]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
LINKS = sorted(set(re.findall(r"\]\(([^()\s]+)\)", TEXT)))
LINES = [
    line
    for block in re.findall(r"^```\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
    for line in block.splitlines()
]
REGENERATE = """python - <<'END'
from pathlib import Path
from tests.test_readme import with_dictionary, with_findings, with_rooms
readme = Path("README.md")
readme.write_text(with_rooms(with_findings(with_dictionary(readme.read_text()))))
END"""


def between(name: str) -> str:
    """Return what stands between the README's two markers of that name."""
    return TEXT.partition(f"<!-- {name} -->\n")[2].partition(f"\n<!-- end of {name} -->")[0]


def with_dictionary(text: str) -> str:
    """Return the README's text with the data dictionary as the schema has it now."""
    start, end = "<!-- dictionary -->\n", "\n<!-- end of dictionary -->"
    head, _, rest = text.partition(start)
    return head + start + schema.dictionary() + end + rest.partition(end)[2]


def rooms() -> str:
    """Return the package's modules in their order, each with the first line of its docstring."""
    lines = ["| module | what is in it |", "|---|---|"]
    for name in (name for name in ORDER if name != "__main__"):
        path = ROOT / "analysis" / name
        path = (
            path / "__init__.py" if path.is_dir() and name != "words" else path.with_suffix(".py")
        )
        docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
        told = docstring.splitlines()[0].replace("|", "\\|")
        lines.append(f"| [{name}]({path.relative_to(ROOT).as_posix()}) | {told} |")
    return "\n".join(lines)


def with_rooms(text: str) -> str:
    """Return the README's text with the package's modules as they are now."""
    start, end = "<!-- rooms -->\n", "\n<!-- end of rooms -->"
    head, _, rest = text.partition(start)
    return head + start + rooms() + end + rest.partition(end)[2]


def found() -> str:
    """Return what the seeds tell, in the words that the notebooks compute, with three figures."""
    corpus = read("seeds")
    meetings, contents = counts.over_time(corpus, "auto", "held"), counts.contents(corpus)
    parts = [
        str(findings.how_often(meetings, contents, "en")),
        picture(findings.over_time_caption(meetings), "02-meetings-over-time.svg"),
        picture(findings.places_map_caption(counts.places_map(corpus)), "02-map.png"),
        str(findings.what_about(counts.topic_ranking(corpus))),
        picture(findings.topics_caption(counts.topics(corpus)), "03-topics.svg"),
        str(findings.who_asks(counts.speakers(corpus), counts.ledger(corpus), "en")),
    ]
    return "\n\n".join(parts)


def picture(caption: findings.Caption, name: str) -> str:
    """Return the figure of that name with its alternative text as Markdown."""
    return f"![{caption.alt}](figures/{name})"


def with_findings(text: str) -> str:
    """Return the README's text with what the seeds tell as the code has it now."""
    start, end = "<!-- findings -->\n", "\n<!-- end of findings -->"
    head, _, rest = text.partition(start)
    return head + start + found() + end + rest.partition(end)[2]


@pytest.mark.parametrize("link", LINKS)
def test_a_link_leads_somewhere(link: str) -> None:
    if link.startswith(("http://", "https://")):
        pytest.fail(f"{link}: the README links to its own files only")
    place, _, anchor = link.partition("#")
    assert not place or (ROOT / place).exists()
    headings = {re.sub(r"[^\w -]", "", h).strip().lower().replace(" ", "-")
                for h in re.findall(r"^#+ (.*)$", TEXT, re.MULTILINE)}  # fmt: skip
    assert not anchor or anchor in headings


def test_there_are_links_to_every_notebook_and_to_a_figure() -> None:
    notebooks = {f"notebooks/{path.name}" for path in (ROOT / "notebooks").glob("*.ipynb")}
    assert notebooks <= set(LINKS)
    assert any(re.fullmatch(r"figures/[\w-]+\.(svg|png)", link) for link in LINKS)


def test_the_data_dictionary_is_current() -> None:
    assert between("dictionary") == schema.dictionary(), f"write it anew with:\n{REGENERATE}"


def test_the_modules_are_current() -> None:
    assert between("rooms") == rooms(), f"write it anew with:\n{REGENERATE}"


def test_what_was_found_is_current() -> None:
    assert between("findings") == found(), f"write it anew with:\n{REGENERATE}"


def test_two_commands_are_all_it_takes() -> None:
    lines = [line for line in between("commands").splitlines() if not line.startswith("```")]
    assert lines == [
        "python3.11 -m venv .venv && .venv/bin/pip install -r requirements.txt "
        "&& .venv/bin/python -m analysis run",
        ".venv/bin/python -m pytest",
    ]


@pytest.mark.parametrize("line", [line for line in LINES if " -m analysis " in line])
def test_a_command_is_understood_and_its_files_are_there(line: str) -> None:
    words = shlex.split(line.rpartition(" -m analysis ")[2])
    options = vars(parser().parse_args(words))
    given = [str(options.get(name, "")) for name in ("source", "article", "gold")]
    assert all(not name or name.startswith("my/") or (ROOT / name).exists() for name in given)
