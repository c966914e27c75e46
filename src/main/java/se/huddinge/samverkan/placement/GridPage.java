package se.huddinge.samverkan.placement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import se.huddinge.samverkan.academy.AcademyRow;
import se.huddinge.samverkan.academy.AcademyService;

/** What stands around the form of a grid. */
record GridPage(
        PlacementService.Grid grid,
        List<String> programmes,
        List<String> academies,
        @Nullable Semester earlier) {
    public Reliability[] getReliabilities() {
        return Reliability.values();
    }

    public String getAddress() {
        return grid.getAddress();
    }

    /** Asks for it. */
    @Component
    static class Source {
        private final PlacementService placements;
        private final AcademyService academies;

        Source(PlacementService placements, AcademyService academies) {
            this.placements = placements;
            this.academies = academies;
        }

        GridPage of(Long unitId, Semester semester) {
            return new GridPage(
                    placements.writable(unitId, semester),
                    placements.programmes(),
                    academies.options().stream().map(AcademyRow::getName).toList(),
                    placements
                            .earlier(unitId, semester)
                            .map(PlacementTerm::getSemester)
                            .orElse(null));
        }

        /** The form with what came from elsewhere: it says at once which of its cells cannot be read. */
        String judged(Semester semester, PlacementForm form, Model model) {
            var errors = new BeanPropertyBindingResult(form, "form");
            for (var problem : placements.problems(semester, form.rows()))
                errors.rejectValue(
                        problem.field(), problem.key(), problem.args().toArray(), problem.key());
            model.addAttribute("form", form);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
            return "placement/form";
        }
    }
}
