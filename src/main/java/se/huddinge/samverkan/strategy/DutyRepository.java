package se.huddinge.samverkan.strategy;

interface DutyRepository extends PartRepository<Duty> {}
