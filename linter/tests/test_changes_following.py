"""Provisions followed from revision to revision: renamed, split, merged, suspected, through several revisions."""

from __future__ import annotations

from changes_support import Draft, compare, facts, told

ANSWER = "svar-inom-tva-dagar"


def after() -> Draft:
    return Draft("2025")


MANAGER = [{"role": "unit_manager"}]


def renamed(draft: Draft, old: str, new: str, *, recorded: bool = True) -> Draft:
    (provision,) = (p for p in draft.data["provisions"] if p["id"] == old)
    provision["id"] = new
    if recorded:
        provision["replaces"] = [old]
    return draft


def test_a_recorded_renaming() -> None:
    diff = compare(Draft(), renamed(after(), ANSWER, "svarstid"))
    assert told(diff) == {("provision_renamed", "neither", f"{ANSWER} svarstid")}


def test_a_renamed_provision_is_still_compared() -> None:
    now = renamed(after(), ANSWER, "svarstid").provision("svarstid", modality="should")
    assert told(compare(Draft(), now)) == {
        ("provision_renamed", "neither", f"{ANSWER} svarstid"),
        ("modality_loosened", "looser", f"{ANSWER} svarstid"),
    }


def test_an_id_that_vanishes_beside_a_near_identical_provision_is_a_suspected_renaming() -> None:
    now = renamed(after(), ANSWER, "svarstid", recorded=False)
    diff = compare(Draft(), now)
    assert told(diff) == {("suspected_rename", "neither", f"{ANSWER} svarstid")}
    (suspected,) = (change for change in diff.changes if change.kind.id == "suspected_rename")
    assert f"replaces: [{ANSWER}]" in suspected.sentence.sv


def test_what_is_not_alike_has_gone_and_come() -> None:
    now = (
        after()
        .drop(ANSWER)
        .provision("ny", topic="response_time", text="Frågor om bygglov lämnas till nämnden.")
    )
    assert told(compare(Draft(), now)) == {
        ("requirement_removed", "looser", ANSWER),
        ("requirement_added", "stricter", "ny"),
    }


def test_a_split_into_the_same_duties() -> None:
    now = (
        after()
        .drop("chefen-ager-kontot")
        .provision(
            "ansvar",
            topic="account_owner",
            bearers=MANAGER,
            text="Enhetschefen ska ansvara för enhetens konton.",
            replaces=["chefen-ager-kontot"],
        )
        .provision(
            "utser",
            topic="account_owner",
            bearers=MANAGER,
            text="Enhetschefen ska utse en ersättare.",
            replaces=["chefen-ager-kontot"],
        )
    )
    joined = "Enhetschefen ska ansvara för enhetens konton. Enhetschefen ska utse en ersättare."
    before = Draft().provision("chefen-ager-kontot", text=joined)
    assert told(compare(before, now)) == {("provision_split", "neither", "chefen-ager-kontot ansvar utser")}
    assert told(compare(now, before)) == {("provisions_merged", "neither", "ansvar utser chefen-ager-kontot")}
    # Said in other words it can't be shown to be the same.
    assert told(compare(Draft(), now)) == {
        ("provision_split_untold", "untold", "chefen-ager-kontot ansvar utser")
    }


def test_a_split_that_makes_a_duty_a_recommendation() -> None:
    texts = {"ansvar": "Enhetschefen äger kontot.", "utser": "Enhetschefen utser en ersättare."}
    before = Draft().provision("chefen-ager-kontot", text=" ".join(texts.values()))
    now = after().drop("chefen-ager-kontot")
    for name, text in texts.items():
        now.provision(
            name,
            topic="account_owner",
            modality="should",
            bearers=MANAGER,
            text=text,
            replaces=["chefen-ager-kontot"],
        )
    assert told(compare(before, now)) == {
        ("provision_split_looser", "looser", "chefen-ager-kontot ansvar utser")
    }
    assert told(compare(now, before)) == {
        ("provisions_merged_stricter", "stricter", "ansvar utser chefen-ager-kontot")
    }


def test_a_split_among_other_people_can_not_be_told() -> None:
    now = after().drop("chefen-ager-kontot")
    for name, role in (("ansvar", "unit_manager"), ("utser", "editor")):
        now.provision(name, topic="account_owner", bearers=[{"role": role}], replaces=["chefen-ager-kontot"])
    assert told(compare(Draft(), now)) == {
        ("provision_split_untold", "untold", "chefen-ager-kontot ansvar utser")
    }


def test_a_split_of_which_one_part_keeps_its_id() -> None:
    now = (
        after()
        .provision(ANSWER, text="Redaktören ska svara på frågor inom två dagar.")
        .provision("lasa", topic="response_time", bearers=[{"role": "editor"}], replaces=[ANSWER])
    )
    (split,) = (c for c in compare(Draft(), now).changes if c.kind.id != "revision_changed")
    assert split.kind.id.startswith("provision_split")
    assert (split.before, split.after) == ((ANSWER,), (ANSWER, "lasa"))


def test_a_record_of_replacing_what_stands_unchanged_is_no_split() -> None:
    now = after().provision("lasa", topic="response_time", replaces=[ANSWER])
    assert told(compare(Draft(), now)) == {("requirement_added", "stricter", "lasa")}


def test_an_old_record_tells_of_nothing_new() -> None:
    before = renamed(Draft(), ANSWER, "svarstid")
    assert told(
        compare(before, renamed(after(), ANSWER, "svarstid").provision("svarstid", modality="should"))
    ) == {("modality_loosened", "looser", "svarstid")}


def test_a_provision_is_followed_through_the_revisions_between() -> None:
    middle = renamed(Draft("2025"), ANSWER, "svarstid")
    last = renamed(renamed(Draft("2026"), ANSWER, "svarstid"), "svarstid", "svar")
    last.provision("svar", text="Helt andra ord om när kommunen hör av sig till den som frågar.")
    assert {kind for kind, _, _ in told(compare(Draft(), last))} == {
        "requirement_removed",
        "requirement_added",
    }
    followed = compare(Draft(), last, between=[middle])
    assert ("provision_renamed", "neither", f"{ANSWER} svar") in told(followed)
    back = compare(last, Draft(), between=[middle])
    assert ("provision_renamed", "neither", f"svar {ANSWER}") in told(back)


def test_order_is_a_difference_of_its_own() -> None:
    now = after()
    now.data["provisions"].reverse()
    assert told(compare(Draft(), now)) == {("provisions_reordered", "neither", "provisions")}


def test_two_provisions_that_change_ids() -> None:
    now = after()
    first, second = now.data["provisions"][:2]
    first["id"], second["id"] = second["id"], first["id"]
    first["replaces"], second["replaces"] = [second["id"]], [first["id"]]
    (recast,) = (c for c in compare(Draft(), now).changes if c.kind.id.startswith("provisions_recast"))
    assert facts(recast)[1] == "neither"


# ---- Texts under another id, without a record


TEXTS = {
    "a": "Redaktören ska spara en skärmbild innan inlägget raderas.",
    "b": "Chefen ska godkänna varje nytt konto som verksamheten vill starta.",
}


def drawn(draft: Draft, **texts: str) -> Draft:
    for name, text in texts.items():
        draft.provision(name, text=text)
    return draft


def test_two_texts_that_change_ids() -> None:
    before = drawn(Draft(), a=TEXTS["a"], b=TEXTS["b"])
    now = drawn(after(), a=TEXTS["b"], b=TEXTS["a"])
    assert told(compare(before, now)) == {
        ("id_passed_on", "neither", "a b"),
        ("id_passed_on", "neither", "b a"),
        ("provisions_reordered", "neither", "provisions"),
    }


def test_a_text_that_moves_to_a_new_id_while_its_own_gets_another_text() -> None:
    before = drawn(Draft(), a=TEXTS["a"])
    now = drawn(after(), a=TEXTS["b"], ny=TEXTS["a"])
    assert told(compare(before, now)) == {
        ("id_passed_on", "neither", "a ny"),
        ("requirement_added", "stricter", "a"),
    }


def test_a_merger_that_nobody_recorded_is_asked_about() -> None:
    before = drawn(Draft(), a="Redaktören ska svara på frågor.", b="Redaktören ska svara på kommentarer.")
    now = drawn(after(), ny="Redaktören ska svara på frågor och på kommentarer.")
    (change,) = (c for c in compare(before, now).changes if c.kind.id != "revision_changed")
    assert facts(change) == ("suspected_recast", "untold", "a b ny")
    assert change.sentence.sv == (
        "Det som stod i a, b verkar nu stå i ny. Är det så? Skriv replaces: [a, b] vid ny, så går det att följa."
    )
    assert told(compare(now, before)) == {("suspected_recast", "untold", "ny a b")}
