package se.huddinge.samverkan.dialogue;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.DueSource;

/**
 * Academies that nobody has met for too long: the coordinator and the contact persons take the initiative (S42). Each unit that
 * works with some of them has one line, which is its contact person's.
 */
@Component
public class DialogueDues {
    private static final String TOO_LONG = "dialogue.due.TOO_LONG";

    private static final String TOO_LONG_HERE = "dialogue.due.TOO_LONG_HERE";

    private static final String LONG_AGO = """
            :undated and %s and academy.id not in (
                select met.academy_id from (%s) met
                where met.done and met.day between cast(:today as date) - cast(:tooLongAfter as int) and :today
                    or not met.done and met.day >= :today)""".formatted(Met.OURS, Met.SQL);

    private static final String SQL =
            """
            select '%s' as kind, academy.id as item_id, 'academy' as subject, academy.id as subject_id,
                %s as title, null as about, null::date as day, null::date as hinge, null::bigint as unit_id,
                null::bigint as position_id, false as classified, '/larosaten/' || academy.id || '/mote' as address
            from academy where %s
            union all
            select '%s', works.unit_id, 'unit', works.unit_id, string_agg(%s, ', ' order by academy.name_sv), null,
                null::date, null::date, works.unit_id, null::bigint, false,
                case when count(*) = 1 then '/larosaten/' || min(academy.id) || '/mote'
                    else '/larosaten/moten?whose=OURS' end
            from academy join (%s) works on works.academy_id = academy.id
            where (:everything or works.unit_id = any(:units)) and %s group by works.unit_id""".formatted(TOO_LONG, name("academy"), LONG_AGO, TOO_LONG_HERE, name("academy"), Met.WORKS, LONG_AGO);

    private final DialogueList dialogues;

    DialogueDues(DialogueList dialogues) {
        this.dialogues = dialogues;
    }

    public DueSource source() {
        return new DueSource(SQL, Map.of("tooLongAfter", dialogues.days()));
    }
}
