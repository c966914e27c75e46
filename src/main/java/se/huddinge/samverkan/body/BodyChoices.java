package se.huddinge.samverkan.body;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.agreement.AgreementAccess;
import se.huddinge.samverkan.organisation.Position;
import se.huddinge.samverkan.organisation.Readers;
import se.huddinge.samverkan.organisation.Unit;
import se.huddinge.samverkan.organisation.UnitService;

/** What a body's form offers: to a contact person only what she may form. */
@Component
class BodyChoices {
    public record Option(Long id, String name) {
        public Long getId() {
            return id;
        }

        public String getName() {
            return name;
        }
    }

    private final UnitService units;
    private final AgreementAccess agreements;
    private final BodyAccess access;
    private final Readers readers;
    private final JdbcClient jdbc;

    BodyChoices(UnitService units, AgreementAccess agreements, BodyAccess access, Readers readers, JdbcClient jdbc) {
        this.units = units;
        this.agreements = agreements;
        this.access = access;
        this.readers = readers;
        this.jdbc = jdbc;
    }

    public List<Body.Kind> kinds() {
        return access.isCoordinator() ? List.of(Body.Kind.values()) : List.of(Body.Kind.WORKING_GROUP);
    }

    public List<Unit> boards() {
        return units.boards();
    }

    @Nullable
    Unit board(@Nullable Long id) {
        if (id == null) return null;
        return units.byIds(List.of(id)).stream()
                .filter(unit -> !unit.isDepartment())
                .findFirst()
                .orElse(null);
    }

    /** Agreements that are not over: all for the coordinator, her own units' for a contact person. */
    public List<Option> agreements() {
        var visible = agreements.visible();
        return jdbc.sql("""
                        select g.id, g.title as name from agreement g
                        where g.status not in ('ENDED', 'ABORTED', 'ANNULLED') and (:all or g.owner_id = any(:own))
                            and\s""" + visible.sql() + " order by g.title, g.id")
                .param("all", access.isCoordinator())
                .param("own", readers.unitsAs(Position.Kind.CONTACT_PERSON).toArray(Long[]::new))
                .params(visible.parameters())
                .query(new DataClassRowMapper<>(Option.class))
                .list();
    }
}
