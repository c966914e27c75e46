package se.huddinge.samverkan.strategy;

interface MunicipalGoalRepository extends PartRepository<MunicipalGoal> {}
