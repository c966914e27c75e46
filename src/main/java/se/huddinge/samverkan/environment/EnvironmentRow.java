package se.huddinge.samverkan.environment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lists read instead of the entity.
 *
 * @param supports the kinds, apart by a comma
 */
public record EnvironmentRow(
        Long id,
        String name,
        String academies,
        Long areaId,
        String area,
        String supports,
        ResearchEnvironment.State state,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String responsible) {
    public List<Support> getKinds() {
        return Arrays.stream(supports.split(",")).map(Support::valueOf).sorted().toList();
    }
}
