package se.huddinge.samverkan.dialogue;

import static se.huddinge.samverkan.shared.SearchSource.name;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.shared.DueSource;

/** Academies that nobody has met for too long: the coordinator and the contact persons take the initiative (S42). */
@Component
public class DialogueDues {
    private static final String TOO_LONG = "dialogue.due.TOO_LONG";

    private static final String SQL = """
            select '%s' as kind, academy.id as item_id, 'academy' as subject, academy.id as subject_id,
                %s as title, null as about, null::date as day, null::date as hinge, null::bigint as unit_id,
                null::bigint as position_id, false as classified, '/larosaten/' || academy.id || '/mote' as address
            from academy where :undated and %s and academy.id not in (
                select met.academy_id from (%s) met
                where met.done and met.day between cast(:today as date) - cast(:tooLongAfter as int) and :today
                    or not met.done and met.day >= :today)""".formatted(TOO_LONG, name("academy"), Met.OURS, Met.SQL);

    private final DialogueList dialogues;

    DialogueDues(DialogueList dialogues) {
        this.dialogues = dialogues;
    }

    public DueSource source() {
        return new DueSource(SQL, Map.of("tooLongAfter", dialogues.days()));
    }
}
