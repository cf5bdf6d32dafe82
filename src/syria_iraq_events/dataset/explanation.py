"""One sentence on why a status is what it is, in English and Arabic."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from syria_iraq_events.dataset.assessed import Origin, Status

_EN = {
    "1": "The event is a scenario, so no claim can confirm or deny it.",
    "2": "Nothing that was public says anything of it.",
    "3": "Investigations from outside the event contradict one another; {asserts} {asserts_verb} "
    "it and {denies} {denies_verb} it.",
    "4": "An investigation from outside the event refutes it; {denies} {denies_verb} it.",
    "5": "{denies} {denies_verb} it and nobody asserts it; that does not make it false.",
    "6 retracted": "Whoever asserted it took it back, or an investigation struck the claim.",
    "6 planned": "It is announced, and nobody says yet that it happened.",
    "6 unconfirmed": "There are only doubts, predictions or refusals to comment.",
    "7 denied": "{denies} {denies_verb} it as a party and on record, against {asserts}, where "
    "nobody speaks on record; that does not make it false.",
    "7 disputed": "{asserts} {asserts_verb} it and {denies} {denies_verb} it.",
    "8": "A party to the event says so on record; {count} in all: {asserts}.",
    "9": "{count} say so, and no party to the event does officially: {asserts}.",
    "10": "One origin says so: {asserts}.",
}
_AR = {
    "1": "الحدث فرضية، فلا يؤكده ادعاء ولا ينفيه.",
    "2": "لا شيء مما كان منشوراً يذكره.",
    "3": "تحقيقات من خارج الحدث يناقض بعضها بعضاً؛ يؤكده {asserts} وينفيه {denies}.",
    "4": "تحقيق من خارج الحدث يدحضه؛ وينفيه {denies}.",
    "5": "ينفيه {denies} ولا يؤكده أحد، ولا يعني النفي أنه غير صحيح.",
    "6 retracted": "تراجع عنه من قاله، أو أسقط تحقيق الادعاء.",
    "6 planned": "أُعلن عنه ولم يقل أحد بعد إنه حدث.",
    "6 unconfirmed": "ليس فيه إلا شكوك أو توقعات أو امتناع عن التعليق.",
    "7 denied": "ينفيه {denies} علناً وهو طرف فيه، في مقابل {asserts} دون قائل معلن، ولا يعني النفي "
    "أنه غير صحيح.",
    "7 disputed": "يؤكده {asserts} وينفيه {denies}.",
    "8": "يقوله علناً طرف في الحدث، وعدد المصادر المستقلة {number}: {asserts}.",
    "9": "تقوله مصادر مستقلة عددها {number} ولا يقوله رسمياً طرف في الحدث: {asserts}.",
    "10": "يقوله مصدر واحد: {asserts}.",
}
_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")


def explain(status: Status, lang: str = "en") -> str:
    """The sentence for a status.

    Raises:
        ValueError: where the language is neither ``en`` nor ``ar``.
    """
    if lang not in ("en", "ar"):
        raise ValueError(f"explanations are in 'en' and 'ar', not {lang!r}")
    sentences = _AR if lang == "ar" else _EN
    sentence = sentences.get(f"{status.line} {status.term}") or sentences[str(status.line)]
    many = len(status.asserting)
    written = _NUMBERS[many] if many < len(_NUMBERS) else str(many)
    told = sentence.format(
        asserts=_names(status.asserting, lang),
        denies=_names(status.denying, lang),
        asserts_verb="asserts" if many == 1 else "assert",
        denies_verb="denies" if len(status.denying) == 1 else "deny",
        count=f"{written} independent origin{'' if many == 1 else 's'}",
        number=many,
    )
    return told[0].upper() + told[1:]


def _names(origins: Iterable[Origin], lang: str) -> str:
    """Names in a row; those of which nothing is known come in words of their own."""
    names = [origin.label(lang) for origin in origins]
    if lang == "ar":
        return " و".join(names)
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
