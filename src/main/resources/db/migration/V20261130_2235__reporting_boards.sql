-- Which boards an account is given to, when it is given to some.
create table reporting_round_board (
    round_id bigint not null references reporting_round,
    board_id bigint not null references unit,
    primary key (round_id, board_id)
);
create index reporting_round_board_board on reporting_round_board (board_id);
