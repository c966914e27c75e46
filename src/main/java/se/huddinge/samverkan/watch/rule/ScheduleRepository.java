package se.huddinge.samverkan.watch.rule;

import org.springframework.data.jpa.repository.JpaRepository;

interface ScheduleRepository extends JpaRepository<Schedule, Long> {}
