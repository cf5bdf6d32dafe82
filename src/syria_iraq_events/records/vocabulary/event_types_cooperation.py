"""Event types of accord and of help, and of giving way."""

from __future__ import annotations

from syria_iraq_events.records.vocabulary.term import Term

TERMS = (
    Term(
        "agree",
        "To offer, promise or agree to cooperate in the future; a text that is signed is "
        "support, and cooperation that is under way is consult, support, cooperate or aid.",
        "عرض التعاون أو الوعد به أو الموافقة عليه مستقبلا؛ أما توقيع الاتفاق فمن باب التأييد "
        "(support)، وأما التعاون القائم فعلا فيدرج في التشاور (consult) أو التأييد (support) "
        "أو التعاون (cooperate) أو المساعدة (aid).",
        "Iraq says that it will send food to Syrian soldiers who reach the border.",
        plover="AGREE",
        cameo=(
            "030 031 0311 0312 0313 0314 032 033 0331 0332 0333 0334 034 0341 0342 0343 0344 035 "
            "0351 0352 0353 0354 0355 0356 036 037 038 039"
        ),
        acled="Agreement",
    ),
    Term(
        "consult",
        "To meet, talk or negotiate, in any place and over any medium; a meeting that is only "
        "announced is agree, and summoning an ambassador in order to complain is accuse.",
        "اللقاء أو التباحث أو التفاوض في أي مكان وبأي وسيلة؛ أما اللقاء المعلن عنه ولم يعقد "
        "بعد فمن باب الاتفاق (agree)، واستدعاء السفير للاحتجاج من باب الاتهام (accuse).",
        "Officials of the two countries discuss the return of the soldiers.",
        plover="CONSULT",
        cameo="040 045 046",
    ),
    Term(
        "consult.visit",
        "A meeting for which one side travels to the other; the visitor is the actor and the "
        "host is the recipient.",
        "لقاء ينتقل فيه طرف إلى طرف آخر؛ فالزائر هو الفاعل والمضيف هو المتلقي.",
        "A Syrian delegation is received in Baghdad.",
        plover="CONSULT-visit",
        cameo="042 043",
    ),
    Term(
        "consult.phone",
        "A talk by telephone, video or another remote medium, without anybody travelling.",
        "محادثة بالهاتف أو بالاتصال المرئي أو بأي وسيلة أخرى عن بعد، من غير أن ينتقل أحد من مكانه.",
        "The Iraqi prime minister calls a neighbouring head of state.",
        plover="CONSULT-phone",
        cameo="041",
    ),
    Term(
        "consult.third-party",
        "A meeting that somebody other than the two sides hosts.",
        "لقاء يعقد في ضيافة جهة غير الطرفين المتباحثين.",
        "Syrian and Iraqi officials meet in a third country that invited them.",
        plover="CONSULT-third-party",
        cameo="044",
    ),
    Term(
        "consult.multilateral",
        "A meeting within an alliance, an international organisation or another gathering of "
        "many sides.",
        "لقاء في إطار حلف أو منظمة دولية أو أي اجتماع آخر متعدد الأطراف.",
        "Foreign ministers of several Arab states meet on Syria.",
        plover="CONSULT-multilateral",
    ),
    Term(
        "support",
        "To back somebody in word or in diplomatic form: to praise, defend, recognise, open "
        "relations, or sign or ratify an agreement; help in goods, money or arms is aid.",
        "مساندة طرف بالقول أو بخطوة دبلوماسية، كالثناء عليه أو الدفاع عنه أو الاعتراف به أو "
        "إقامة علاقات معه أو توقيع اتفاق أو المصادقة عليه؛ أما العون المادي أو العسكري فمن باب "
        "المساعدة (aid).",
        "Iraq signs an agreement with Syria on the guarding of the border.",
        plover="SUPPORT",
        cameo="050 051 052 053 054 056 057",
    ),
    Term(
        "concede",
        "To give way in words or by decree, with no physical act yet: to lift a curfew, grant "
        "an amnesty, express regret, or announce a withdrawal or a ceasefire; the act itself "
        "is retreat.",
        "التنازل بالقول أو بقرار من غير فعل مادي بعد، كرفع حظر التجول أو إصدار عفو أو إبداء "
        "الأسف أو إعلان انسحاب أو وقف لإطلاق النار؛ أما التنفيذ نفسه فمن باب التراجع "
        "(retreat).",
        "The new Syrian authorities announce an amnesty for conscripts.",
        plover="CONCEDE",
        cameo="080 081 0811 0812 0813 0814 082 083 0831 0832 0833 0834 055",
    ),
    Term(
        "cooperate",
        "Practical cooperation from which both sides gain, such as trade, joint operations, "
        "extradition or shared intelligence; help that serves mainly one side is aid.",
        "تعاون عملي يستفيد منه الطرفان، كالتجارة والعمليات المشتركة وتسليم المطلوبين وتبادل "
        "المعلومات الاستخبارية؛ أما العون الذي ينفع طرفا واحدا في الأساس فمن باب المساعدة "
        "(aid).",
        "Iraqi and Syrian border guards exchange information about smugglers.",
        plover="COOPERATE",
        cameo="060 061 062 063 064",
    ),
    Term(
        "aid",
        "To give help that serves mainly the one who receives it: money, arms, food, medical "
        "care, shelter, asylum, or the rescue of hostages; a mere promise of it is agree.",
        "تقديم عون ينفع متلقيه في الأساس، من مال أو سلاح أو غذاء أو علاج أو مأوى أو لجوء أو "
        "إنقاذ رهائن؛ أما مجرد الوعد به فمن باب الاتفاق (agree).",
        "Iraq gives medical care to wounded soldiers at the crossing.",
        plover="AID",
        cameo="070 071 072 073 074 075",
    ),
    Term(
        "retreat",
        "To give way by an act that takes effect at once, such as leaving land, freeing "
        "people, returning property, lifting economic sanctions or ending a fight; an "
        "announcement alone is concede.",
        "التراجع بفعل يسري أثره فورا، كترك أرض أو إطلاق سراح أشخاص أو إعادة ممتلكات أو رفع "
        "عقوبات اقتصادية أو إنهاء قتال؛ أما مجرد الإعلان عن ذلك فمن باب التنازل (concede).",
        "Property seized during the war is returned to its owners.",
        plover="RETREAT",
        cameo="084 0842 085 087",
    ),
    Term(
        "retreat.withdraw",
        "To pull forces out of a place or to give up ground; soldiers who run for safety "
        "across a border are move.flee, and leaving an organisation or a mission is "
        "sanction.withdraw.",
        "سحب قوات من مكان أو التخلي عن أرض؛ أما الجنود الذين يفرون طلبا للأمان عبر الحدود "
        "فيدرج فعلهم في الفرار (move.flee)، وأما الانسحاب من منظمة أو بعثة فمن باب قطع الصلة "
        "بها (sanction.withdraw).",
        "Government forces leave their posts in Deir ez-Zor.",
        plover="RETREAT-withdraw",
        cameo="0874 0872",
        acled="Non-violent transfer of territory",
    ),
    Term(
        "retreat.release",
        "To set captives, detainees or hostages free or to exchange them; a rescue by force is "
        "aid, and a pardon that nobody has carried out yet is concede.",
        "إطلاق سراح أسرى أو موقوفين أو رهائن أو مبادلتهم؛ أما تحرير الرهائن بالقوة فمن باب "
        "المساعدة (aid)، والعفو الذي لم ينفذ بعد من باب التنازل (concede).",
        "Prisoners walk free from a prison in Damascus.",
        plover="RETREAT-release",
        cameo="0841",
    ),
    Term(
        "retreat.disarm",
        "To lay down, hand over or give up weapons, or to disband an armed force; weapons "
        "taken by force are coerce.seize.",
        "إلقاء السلاح أو تسليمه أو التخلي عنه، أو حل قوة مسلحة؛ أما السلاح المنتزع بالقوة فمن "
        "باب المصادرة (coerce.seize).",
        "Soldiers hand over their weapons before they enter Iraq.",
        plover="RETREAT-disarm",
        cameo="0873",
    ),
    Term(
        "retreat.ceasefire",
        "To put a ceasefire or a truce into effect; only announcing it is concede, and only "
        "calling for it is agree or request.",
        "تطبيق وقف لإطلاق النار أو هدنة؛ أما مجرد إعلانه فمن باب التنازل (concede)، ومجرد "
        "الدعوة إليه من باب الاتفاق (agree) أو الطلب (request).",
        "The guns fall silent around a town after a truce begins.",
        plover="RETREAT-ceasefire",
        cameo="0871",
        acled="Agreement",
    ),
    Term(
        "retreat.access",
        "To let a third party such as observers, peacekeepers or relief workers in; opening a "
        "border to the public is decide.open-border.",
        "السماح لطرف ثالث بالدخول، كالمراقبين أو قوات حفظ السلام أو عمال الإغاثة؛ أما فتح "
        "الحدود أمام الناس عامة فمن باب قرار فتح الحدود (decide.open-border).",
        "A relief agency is allowed to visit a camp of Syrian soldiers.",
        plover="RETREAT-access",
        cameo="086 0861 0862 0863",
    ),
    Term(
        "retreat.resign",
        "To leave an office of one's own formal will; a removal by somebody else is "
        "decide.appoint.",
        "ترك منصب باستقالة رسمية؛ أما الإقالة بقرار من جهة أخرى فمن باب قرار التعيين والإقالة "
        "(decide.appoint).",
        "A minister hands in his resignation.",
        plover="RETREAT-resign",
    ),
)
"""The terms, in order."""
