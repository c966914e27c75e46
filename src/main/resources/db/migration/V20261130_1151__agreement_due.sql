-- What is asked on every page: which of these are near.
create index agreement_obligation_ahead on agreement_obligation (due) where progress <> 'FULFILLED';
create index agreement_step_unreported on agreement_step (decision_day)
    where decision_kind = 'DELEGATED' and decision_reported_on is null;
