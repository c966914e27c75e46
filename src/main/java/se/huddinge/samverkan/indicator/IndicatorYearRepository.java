package se.huddinge.samverkan.indicator;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface IndicatorYearRepository extends Repository<IndicatorYear, Long> {
    List<IndicatorYear> findByIndicatorId(Long indicatorId);

    Optional<IndicatorYear> findByIndicatorIdAndYear(Long indicatorId, int year);

    IndicatorYear save(IndicatorYear year);
}
