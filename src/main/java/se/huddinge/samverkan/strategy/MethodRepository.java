package se.huddinge.samverkan.strategy;

interface MethodRepository extends PartRepository<Method> {}
