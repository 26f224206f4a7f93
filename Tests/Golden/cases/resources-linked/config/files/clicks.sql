SELECT "${not a reference}" AS user
