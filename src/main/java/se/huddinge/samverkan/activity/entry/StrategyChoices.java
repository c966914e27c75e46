package se.huddinge.samverkan.activity.entry;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.huddinge.samverkan.activity.Activity;
import se.huddinge.samverkan.strategy.Alignment;
import se.huddinge.samverkan.strategy.Method;
import se.huddinge.samverkan.strategy.MunicipalGoal;
import se.huddinge.samverkan.strategy.Purpose;
import se.huddinge.samverkan.strategy.StrategyService;

/** What an activity can serve: the strategy in force, and what the activity serves already. */
@Component
class StrategyChoices {
    private final StrategyService strategy;

    StrategyChoices(StrategyService strategy) {
        this.strategy = strategy;
    }

    public List<Purpose> purposes(@Nullable Activity activity) {
        return withKept(strategy.purposes(), aligned(activity, Alignment::getPurposes), Purpose::getId);
    }

    public List<Method> methods(@Nullable Activity activity) {
        return withKept(strategy.methods(), aligned(activity, Alignment::getMethods), Method::getId);
    }

    public List<MunicipalGoal> goals(@Nullable Activity activity) {
        return withKept(strategy.goals(), aligned(activity, Alignment::getGoals), MunicipalGoal::getId);
    }

    /** The strategy's own words about a purpose that is not for every academy. */
    public String condition(Purpose purpose) {
        return strategy.condition(purpose).getPlainText();
    }

    private static <T> Stream<T> aligned(@Nullable Activity activity, Function<Alignment, List<T>> part) {
        return activity == null ? Stream.empty() : part.apply(activity.getAlignment()).stream();
    }

    private static <T> List<T> withKept(List<T> today, Stream<T> kept, Function<T, Long> id) {
        var known = today.stream().map(id).collect(toSet());
        return Stream.concat(today.stream(), kept.filter(thing -> known.add(id.apply(thing))))
                .toList();
    }
}
