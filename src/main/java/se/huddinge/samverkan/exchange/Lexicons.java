package se.huddinge.samverkan.exchange;

import se.huddinge.samverkan.agreement.Partner;
import se.huddinge.samverkan.agreement.PartnerReason;
import se.huddinge.samverkan.agreement.term.Term;

/** Every name that a cell may hold, by what it names. */
record Lexicons(
        Lexicon<Partner> partners,
        Lexicon<Long> positions,
        Lexicon<Long> units,
        Lexicon<Long> types,
        Lexicon<Long> purposes,
        Lexicon<Long> methods,
        Lexicon<Long> goals,
        Lexicon<Term.Kind> terms,
        Lexicon<PartnerReason> reasons) {}
