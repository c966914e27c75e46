package se.huddinge.samverkan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingDayRepository extends JpaRepository<MeetingDay, Long> {
    List<MeetingDay> findByUnitIdOrderByMeetingOnDesc(Long unitId);

    List<MeetingDay> findByUnitIdAndMeetingOnBetweenOrderByMeetingOn(Long unitId, LocalDate from, LocalDate to);

    List<MeetingDay> findByUnitIdAndMeetingOnGreaterThanEqualOrderByMeetingOn(Long unitId, LocalDate from);
}
