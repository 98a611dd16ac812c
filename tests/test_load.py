"""Every file and row of a source ends as an article or as a stated reason."""

import json
import os

import pytest

from analysis.load import InputError, locate, sources, text_of
from analysis.load.decode import decode, tidy
from analysis.load.files import find
from analysis.load.markup import parse
from tests.timing import seconds_of


def _write(folder, files):
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def _read(source, **options):
    return {article.path: article for article in sources(source, **options)}


def test_every_article_file_of_a_folder_is_accounted_for(tmp_path):
    names = ["a.txt", "sub/b.md", "sub/c.html", "empty.txt", "binary.txt", "long.txt"]
    contents = [
        "Un.",
        "Deux.",
        "<p>Trois.</p>",
        "",
        b"PK\x00\x01\x02\x00\x03\xff\xfe",
        "x" * 5_000_001,
    ]
    _write(tmp_path, dict(zip(names, contents, strict=True)))
    found = _read(tmp_path)
    assert list(found) == sorted(names)
    assert all(bool(article.text) != bool(article.notes) for article in found.values())
    assert found["empty.txt"].notes == "empty"
    assert found["binary.txt"].notes.startswith("not text")
    assert found["long.txt"].notes == "longer than 5 MB"


def test_what_is_no_article_is_left_out(tmp_path):
    _write(
        tmp_path,
        {"a.txt": "Un.", "README.md": "x", "LICENSE.txt": "x", ".b.txt": "x", ".c/d.txt": "x", "e.csv": "x", "f.pdf": "x"},
    )  # fmt: skip
    (tmp_path / "link.txt").symlink_to(tmp_path / "a.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(tmp_path / "pipe.txt")
    assert list(_read(tmp_path)) == ["a.txt"]


def test_a_file_without_permission_is_noted(tmp_path, monkeypatch):
    _write(tmp_path, {"a.txt": "Un.", "b.txt": "Deux."})
    from pathlib import Path

    real = Path.open

    def refuse(self, *args, **kwargs):
        if self.name == "a.txt":
            raise PermissionError(13, "Permission denied")
        return real(self, *args, **kwargs)

    monkeypatch.setattr(Path, "open", refuse)
    found = _read(tmp_path)
    assert found["a.txt"].notes == "cannot be read: Permission denied"
    assert found["b.txt"].text == "Deux."


def test_listing_a_folder_takes_time_in_proportion_to_its_files(tmp_path):
    for folder, count in ("few", 500), ("many", 4_000):
        _write(tmp_path / folder, {f"{number}.txt": "" for number in range(count)})
    most = 16 * seconds_of(find, tmp_path / "few") + 0.1
    assert seconds_of(find, tmp_path / "many", enough=most) < most


@pytest.mark.parametrize("names", [("a.txt", "a.md"), ("x/a.txt", "y/a.txt"), ("a.txt", "x/A.txt")])
def test_equal_stems_get_different_identifiers(tmp_path, names):
    _write(tmp_path, dict.fromkeys(names, "Un."))
    ids = [article.article_id.lower() for article in sources(tmp_path)]
    assert len(set(ids)) == 2


@pytest.mark.parametrize("name", ["a b.txt", "é~1.txt", "..c.txt", "x" * 200 + ".txt", "'; rm.txt"])
def test_identifiers_are_safe_in_a_path(tmp_path, name):
    _write(tmp_path, {"d/" + name.lstrip("."): "Un."})
    [article] = sources(tmp_path)
    assert "/" not in article.article_id and "~" not in article.article_id
    assert not article.article_id.startswith(".") and len(article.article_id.encode()) <= 120


def test_a_plain_stem_is_the_identifier(tmp_path):
    _write(tmp_path, {"000_acbf85.txt": "Un."})
    assert [article.article_id for article in sources(tmp_path)] == ["000_acbf85"]


@pytest.mark.parametrize(
    ("raw", "text", "note"),
    [
        ("é".encode(), "é", ""),
        (b"\xef\xbb\xbf\xc3\xa9", "é", ""),
        ("Le présent été".encode("utf-16"), "Le présent été", ""),
        ("Le présent été".encode("utf-16-le"), "Le présent été", "read as utf-16-le"),
        ("Le présent été".encode("cp1252"), "Le présent été", "read as cp1252"),
        ("été d’Ha".encode() + b"\xc3", "été d’Ha", "cut off within a character"),
        ("e\u0301te\u0301".encode(), "été", ""),
        (b"a\r\nb\rc\xe2\x80\xa8d", "a\nb\nc\nd", ""),
        (b"   \n ", "", "empty"),
        (b"a\x00b", "", "not text: NUL bytes"),
    ],
)
def test_decoding(raw, text, note):
    assert decode(raw) == (text, note)


@pytest.mark.parametrize(
    "text",
    ["Ã‰tats-Unis", "lâ€™accord", "prÃ©sident", "NguyÃªn VÄƒn", "LomĂ©", "la PremiĂšre", "bĂąti"],
)
def test_mojibake_is_repaired(text):
    repaired, note = tidy(text)
    assert (
        note == "mojibake repaired"
        and "Ã" not in repaired
        and "â€" not in repaired
        and "Ă" not in repaired
    )


def test_a_lost_hard_space_is_no_letter_but_beside_mojibake():
    assert tidy("dÃ©jÃ  Ã  Rome, Ã une")[0] == "déjà à Rome, à une"
    assert tidy("VĂN NĂM et Ă bientôt")[0] == "VĂN NĂM et Ă bientôt"


@pytest.mark.parametrize("text", ["São Tomé", "CAFÉ\u00a0: à « Hanoï »", "ÂGE", "Åland", "Tâm"])
def test_sound_text_is_left_as_it_is(text):
    assert tidy(text) == (text, "")


def test_invisible_characters_are_removed_and_counted():
    assert tidy("To\u200b Lam\u202e") == ("To Lam", "2 invisible characters removed")


def test_html_gives_text_and_facts(tmp_path):
    page = """<!DOCTYPE html><html><head><title>Titre</title><style>p{}</style>
    <meta property="article:published_time" content="2018-07-08T10:00:00+02:00">
    <meta property="og:site_name" content="Agence"></head>
    <body><nav>Menu</nav><script>var a = "<p>non</p>";</script>
    <p>Un <b>seul</b>\nmot.</p><!-- non --><p>Deux&nbsp;: 3 &lt; 4.</p></body></html>"""
    _write(tmp_path, {"a.html": page})
    [article] = sources(tmp_path)
    assert article.text == "Un seul mot.\n\nDeux\u00a0: 3 < 4."
    assert article[4:8] == ("2018-07-08", "", "Agence", "Titre")


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<form id='whole'><p>Le ministre est là.</p><input><select><option>Mai</select></form>", "Le ministre est là."),
        ("<nav><nav>Une</nav>Menu</nav><p>Un mot.</p>", "Un mot."),
        ("<p>Un mot.</p><label>Votre nom</label><textarea>…</textarea>", "Un mot."),
    ],
)  # fmt: skip
def test_what_of_a_page_is_text(page, text):
    assert parse(page)[0] == text


@pytest.mark.parametrize("unit", ["<!--", "<?", "<a ", "</", '<a b="', "<div>", "&#", "<![CDATA["])
def test_broken_html_takes_linear_time(unit):
    most = 10 * seconds_of(parse, unit * 10_000) + 0.1
    assert seconds_of(parse, unit * 40_000, enough=most) < most


def test_metadata_are_found_and_used(tmp_path):
    _write(
        tmp_path,
        {
            "text/a.txt": "Un.",
            "text/b.txt": "Deux.",
            "metadata.csv": "file;published;agency;odd\na.txt;2018-07-08;VNA;x\ntext/b.txt;2018-07;;\n",
        },
    )
    found = _read(tmp_path)
    assert found["text/a.txt"][4:8] == ("2018-07-08", "", "VNA", "")
    assert found["text/b.txt"].published == "2018-07"


def test_metadata_may_name_a_file_by_its_stem(tmp_path):
    _write(tmp_path, {"a.txt": "Un.", "b.txt": "Deux.", "b.md": "Trois.", "metadata.csv": "file,published\na,2018-07-08\nb,2018-07-09\n"})  # fmt: skip
    found = list(sources(tmp_path))
    assert [source.published for source in found] == ["2018-07-08", "", ""]
    assert "not here: 1 (b)" in found[0].notes


def test_a_file_that_only_the_metadata_name_is_noted(tmp_path):
    _write(tmp_path, {"a.txt": "Un.", "metadata.csv": "file,url\nb.txt,http://x\n"})
    [article] = sources(tmp_path)
    assert "b.txt" in article.notes


def test_files_of_other_kinds_are_noted_by_their_endings(tmp_path):
    own = {
        "a.txt": "Un.",
        "b.txt": "Deux.",
        "README.md": "x",
        ".hidden": "x",
        "metadata.csv": "file\n",
    }
    _write(tmp_path, own)
    assert [article.notes for article in sources(tmp_path)] == ["", ""]
    _write(tmp_path, {"c.pdf": "x", "d.PDF": "x", "e.docx": "x"})
    first, second = sources(tmp_path)
    assert first.notes == "files here that are not read: 3 (.docx .pdf)" and second.notes == ""


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("file,published\na.txt,8 juillet\n", "line 2"),
        ("name\na.txt\n", "file"),
        (b"file\n\xff\xfe\n", "UTF-8"),
        ('file,title\na.txt,"Un\nb.txt,Deux\n', "line 2: a quote"),
    ],
)  # fmt: skip
def test_bad_metadata_name_the_place(tmp_path, content, says):
    _write(tmp_path, {"a.txt": "Un.", "metadata.csv": content})
    with pytest.raises(InputError, match=says):
        list(sources(tmp_path))


@pytest.mark.parametrize("source", ["", "no/such/folder", "no-such-*.txt", "a\x00b"])
def test_a_missing_source_is_one_clear_line(source):
    with pytest.raises(InputError) as raised:
        list(sources(source))
    assert "\n" not in str(raised.value) and str(raised.value)


def test_an_empty_folder_is_refused(tmp_path):
    with pytest.raises(InputError, match="no article"):
        sources(tmp_path)


def test_a_glob_and_a_single_file(tmp_path):
    _write(tmp_path, {"a.txt": "Un.", "b.txt": "Deux.", "c.md": "Trois."})
    assert list(_read(f"{tmp_path}/*.txt")) == ["a.txt", "b.txt"]
    assert list(_read(f"{tmp_path}/[ac].*")) == ["a.txt", "c.md"]
    assert list(_read(f"{tmp_path}/?.txt")) == ["a.txt", "b.txt"]
    assert list(_read(tmp_path / "c.md")) == ["c.md"]


def test_a_name_with_brackets_is_no_glob(tmp_path):
    _write(tmp_path, {"a [1].txt": "Un.", "b [2]/c.txt": "Deux."})
    assert list(_read(tmp_path / "a [1].txt")) == ["a [1].txt"]
    assert list(_read(tmp_path / "b [2]")) == ["c.txt"]


def test_the_home_folder_is_known(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    _write(tmp_path, {"texts/a.txt": "Un."})
    assert locate("~/texts") == tmp_path / "texts"


def test_rows_of_a_csv(tmp_path):
    _write(tmp_path, {"t.csv": 'id,text,published\n7,"Un,\ndeux.",2018-07-08\n7,,\n,Trois.,hier\n'})
    rows = list(sources(tmp_path / "t.csv"))
    assert [row.text for row in rows] == ["Un,\ndeux.", "", "Trois."]
    assert [row.notes for row in rows] == ["", "empty", "'hier' is no date"]
    assert rows[0].article_id == "7" and rows[2].article_id == "t-000003"
    assert len({row.article_id for row in rows}) == 3


def test_a_bad_line_of_jsonl_costs_only_itself(tmp_path):
    lines = [
        json.dumps({"id": "a", "text": "Un."}),
        "{no",
        "[" * 5000,
        "",
        json.dumps({"text": "\ud800"}),
    ]
    _write(tmp_path, {"t.jsonl": "\n".join(lines)})
    rows = list(sources(tmp_path / "t.jsonl"))
    assert [row.text for row in rows] == ["Un.", "", "", "?"]
    assert [bool(row.notes) for row in rows] == [False, True, True, False]


def test_a_quote_that_is_not_closed_is_told_of_its_row(tmp_path):
    _write(tmp_path, {"t.csv": 'id,text\na,"Un."\nb,"Deux.\nc,Trois.\n'})
    rows = list(sources(tmp_path / "t.csv"))
    assert [row.text for row in rows] == ["Un.", "Deux.\nc,Trois.\n"]
    assert rows[0].notes == "" and rows[1].notes.startswith("line 3: a quote")


@pytest.mark.parametrize(
    ("lines", "texts"),
    [
        ([{"Text": "Un."}, {"title": "T"}, {"text": "Trois."}], ["Un.", "", "Trois."]),
        ([{"title": "T"}, {"body": "Deux."}], ["", "Deux."]),
    ],
)
def test_a_row_without_text_costs_only_itself(tmp_path, lines, texts):
    _write(tmp_path, {"t.jsonl": "\n".join(map(json.dumps, lines))})
    rows = list(sources(tmp_path / "t.jsonl"))
    assert [row.text for row in rows] == texts
    assert next(row.notes for row in rows if not row.text).startswith("no column `text` in row")


def test_rows_of_parquet(tmp_path):
    import pandas as pd

    pd.DataFrame({"id": ["a"], "text": ["Un."], "title": ["T"]}).to_parquet(tmp_path / "t.parquet")
    [row] = sources(tmp_path / "t.parquet")
    assert (row.article_id, row.text, row.title) == ("a", "Un.", "T")


@pytest.mark.parametrize("content", ["a,b\n1,2\n", "text\n"])
def test_a_table_without_text_is_refused(tmp_path, content):
    _write(tmp_path, {"t.csv": content})
    with pytest.raises(InputError):
        list(sources(tmp_path / "t.csv"))


def test_the_text_of_an_article_again(tmp_path):
    _write(tmp_path, {"f/a.txt": "Un\r\n.", "t.csv": "text\nDeux.\n"})
    for source in (tmp_path / "f", tmp_path / "f/a.txt", tmp_path / "t.csv"):
        for article in sources(source):
            assert text_of(source, article.path) == article.text
    with pytest.raises(InputError):
        text_of(tmp_path / "f", "../t.csv")
